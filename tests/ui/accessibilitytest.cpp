#include "commands/demo.h"
#include "desk/deskwindow.h"
#include "manager/managerwindow.h"
#include "screens/ceremonyscreens.h"
#include "screens/deskscreens.h"
#include "screens/kioskscreens.h"
#include "screens/managerscreens.h"
#include "support/onx.h"
#include "support/testboard.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRect>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace bravo;
using namespace bravo::test;

/// What a screen reader is told of every window of the desk, over AT-SPI, on a real X server: the program is asked from
/// outside, as a reader asks it.
class AccessibilityTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_wrong.clear(); }
    // Each is walked in minutes; QtTest has patience for five of them.
    void desk_isToldWhole_andInOrder();
    void managersWindow_isToldWhole_andInOrder();
    void ceremonyAndKiosk_areToldWhole();
    void cleanup();

private:
    Result<void> visit(const QString &name, const QWidget &window);
    Result<void> visitPainted(const QString &name, const QWidget &window);

    const QTemporaryDir m_folder;
    const Location m_where = Location::file(m_folder.filePath(u"demo.bravo"_s));
    const QDateTime m_now{{2026, 11, 4}, {10, 0}, Qt::UTC};
    QStringList m_wrong;
};

namespace {

/// An object of the tree that a reader walks.
struct Node {
    int depth = 0;
    QString role, name, description;
    QStringList states, actions;
    QRect box;

    bool is(const QString &state) const { return states.contains(state); }
    QString told() const
    {
        return u"%1 “%2” at %3,%4 %5×%6"_s.arg(role, name.left(60))
            .arg(box.x())
            .arg(box.y())
            .arg(box.width())
            .arg(box.height());
    }
};

Node nodeFrom(const QByteArray &line)
{
    const QJsonObject json = QJsonDocument::fromJson(line).object();
    Node node{json[u"depth"].toInt(), json[u"role"].toString(), json[u"name"].toString(),
        json[u"description"].toString(), {}, {}, {}};
    for (const QJsonValue &state : json[u"states"].toArray())
        node.states += state.toString();
    for (const QJsonValue &action : json[u"actions"].toArray())
        node.actions += action.toString();
    const QJsonArray box = json[u"box"].toArray();
    node.box = {box[0].toInt(), box[1].toInt(), box[2].toInt(), box[3].toInt()};
    return node;
}

/// The windows of this program, as they are told to a reader. They answer while this waits.
QList<Node> walked()
{
    QProcess reader;
    reader.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    reader.start(u"/usr/bin/python3"_s,
        {QStringLiteral(BRAVO_SOURCE_DIR "/tests/ui/accessiblewalk.py"),
            QString::number(QCoreApplication::applicationPid())});
    QEventLoop loop; // it is asked hundreds of things, one by one: waiting in steps would take minutes
    QObject::connect(&reader, &QProcess::finished, &loop, &QEventLoop::quit);
    loop.exec();
    QList<Node> nodes;
    for (const QByteArray &line : reader.readAllStandardOutput().split('\n')) {
        if (!line.isEmpty())
            nodes += nodeFrom(line);
    }
    return nodes;
}

/// The same, once so much is told: the first time the bus has yet to hear of this program, and then of its window.
QList<Node> told(qsizetype atLeast)
{
    QList<Node> nodes;
    for (const QDeadlineTimer patience(20000); nodes.size() < atLeast && !patience.hasExpired();)
        nodes = walked();
    return nodes;
}

/// What somebody acts on, or types into.
bool isControl(const Node &node)
{
    static const QStringList roles{u"push button"_s, u"toggle button"_s, u"check box"_s, u"radio button"_s, u"text"_s,
        u"entry"_s, u"password text"_s, u"combo box"_s, u"list item"_s, u"page tab"_s, u"menu item"_s, u"slider"_s,
        u"spin button"_s, u"link"_s, u"list"_s, u"table"_s, u"table cell"_s};
    return roles.contains(node.role) || node.is(u"focusable"_s);
}

/// Whether `then` is read after `first` although it stands before it: above it, or earlier in its line.
bool isOutOfOrder(const Node &first, const Node &then, bool mirrored)
{
    if (first.role == "table column header"_L1)
        return false; // Qt tells where these would be without mirroring
    const QRect a = first.box, b = then.box;
    const bool sameLine = b.top() < a.bottom() && a.top() < b.bottom();
    const bool earlier = mirrored ? b.left() >= a.right() : b.right() <= a.left();
    const bool later = mirrored ? b.right() <= a.left() : b.left() >= a.right();
    return sameLine ? earlier : b.bottom() <= a.top() && !later;
}

/// Pairs of neighbours that are told in the wrong order, in words.
QStringList misplaced(const QList<Node> &nodes, bool mirrored)
{
    QStringList wrong;
    QList<const Node *> last; // of each depth
    for (const Node &node : nodes) {
        last.resize(node.depth + 1);
        if (last[node.depth] && isOutOfOrder(*last[node.depth], node, mirrored))
            wrong += node.told() + u" is read after "_s + last[node.depth]->told();
        last[node.depth] = &node;
    }
    return wrong;
}

QStringList unnamed(const QList<Node> &nodes)
{
    QStringList wrong;
    for (const Node &node : nodes) {
        if (isControl(node) && node.name.trimmed().isEmpty())
            wrong += node.told() + u" has no name"_s;
    }
    return wrong;
}

/// A drop-down is told by its label; what is chosen in it is something else.
QStringList choicesWithoutLabel(const QWidget &window)
{
    QStringList wrong;
    for (QComboBox *box : window.findChildren<QComboBox *>()) {
        QAccessibleInterface *told = QAccessible::queryAccessibleInterface(box);
        const QString name = told->text(QAccessible::Name);
        if (box->isVisible() && (name.isEmpty() || name == told->text(QAccessible::Value)))
            wrong += u"the drop-down “%1” is told without its label"_s.arg(box->currentText());
    }
    return wrong;
}

/// What the coach offers is read where it stands, and Tab comes to it after the fields: it never stands in the way.
bool isAside(const QWidget *widget)
{
    return widget->inherits("bravo::IconButton") || widget->parentWidget()->inherits("bravo::CoachNote");
}

bool takesTab(const QWidget *widget)
{
    return !isAside(widget) && widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus);
}

void collectInReadingOrder(const QWidget *widget, QList<const QWidget *> &into)
{
    for (const QObject *child : widget->children()) {
        const auto *one = qobject_cast<const QWidget *>(child);
        if (!one || one->isWindow())
            continue;
        if (takesTab(one))
            into += one;
        collectInReadingOrder(one, into);
    }
}

/// Where Tab goes another way than the reader does.
QStringList strayTabs(const QWidget &window)
{
    QList<const QWidget *> read, tabbed;
    collectInReadingOrder(&window, read);
    for (const QWidget *one = window.nextInFocusChain(); one != &window; one = one->nextInFocusChain()) {
        if (takesTab(one) && window.isAncestorOf(one))
            tabbed += one;
    }
    for (qsizetype i = 0; i < std::min(read.size(), tabbed.size()); ++i) {
        if (read[i] != tabbed[i])
            return {u"Tab goes to “%1” where “%2” is read"_s.arg(
                tabbed[i]->accessibleName() + tabbed[i]->property("text").toString(),
                read[i]->accessibleName() + read[i]->property("text").toString())};
    }
    return read.size() == tabbed.size() ? QStringList() : QStringList{u"Tab misses something"_s};
}

} // namespace

void AccessibilityTest::initTestCase()
{
    must(makeDemoBoard(m_where, m_now));
}

void AccessibilityTest::cleanup()
{
    for (const QString &one : std::as_const(m_wrong))
        qWarning("%s", qPrintable(one));
    QVERIFY(m_wrong.isEmpty());
}

Result<void> AccessibilityTest::visit(const QString &name, const QWidget &window)
{
    if (name.contains(u"night"_s) || name.contains(u"3840"_s)) // another look of the same
        return {};
    constexpr qsizetype fewest = 5;
    const QList<Node> nodes = told(fewest);
    if (nodes.size() < fewest || nodes.front().role != "frame"_L1)
        m_wrong += name + u": nothing is told of the window"_s;
    for (const Node &node : nodes) {
        if (qEnvironmentVariableIsSet("BRAVO_TEST_TELL"))
            qInfo("%s %s%s", qPrintable(name), qPrintable(QString(2 * node.depth, u' ')), qPrintable(node.told()));
    }
    for (const QString &one :
        unnamed(nodes) + misplaced(nodes, window.isRightToLeft()) + strayTabs(window) + choicesWithoutLabel(window))
        m_wrong += name + u": "_s + one;
    return {};
}

/// What the hall and the break room see is painted: all of it is told in the window's own words.
Result<void> AccessibilityTest::visitPainted(const QString &name, const QWidget &window)
{
    const QList<Node> nodes = told(1);
    if (nodes.isEmpty() || nodes.front().role != "frame"_L1 || nodes.front().name.isEmpty()
        || nodes.front().description != window.accessibleDescription() || nodes.front().description.isEmpty())
        m_wrong += name + u": what it shows is not told"_s;
    return {};
}

void AccessibilityTest::desk_isToldWhole_andInOrder()
{
    must(visitDesk(m_where, m_now, [this](const QString &name, const QWidget &window) { return visit(name, window); }));
}

void AccessibilityTest::managersWindow_isToldWhole_andInOrder()
{
    must(visitManager(
        m_where, m_now, [this](const QString &name, const QWidget &window) { return visit(name, window); }));
}

void AccessibilityTest::ceremonyAndKiosk_areToldWhole()
{
    must(visitCeremony(m_where, m_now, [this](const QString &name, const QWidget &window) {
        return name == "ceremony-hall"_L1 ? visitPainted(name, window) : visit(name, window);
    }));
    must(visitKiosk(
        m_where, m_now, [this](const QString &name, const QWidget &window) { return visitPainted(name, window); }));
}

int main(int argc, char **argv)
{
    if (!isOnX())
        return runOnX(argc, argv, Bus::Own);
    qputenv("QT_LINUX_ACCESSIBILITY_ALWAYS_ON", "1");
    QApplication app(argc, argv);
    AccessibilityTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "accessibilitytest.moc"
