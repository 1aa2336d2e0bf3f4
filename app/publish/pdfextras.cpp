#include "publish/pdfextras.h"

#include <QCryptographicHash>
#include <QMap>
#include <QRegularExpression>

#include <optional>

namespace bravo {

namespace {

/// A document with a plain table of its objects, as Qt writes it.
class PdfUpdate {
public:
    explicit PdfUpdate(const QByteArray &pdf) : m_pdf(pdf) { read(); }

    bool isReadable() const { return m_readable; }
    int root() const { return m_root; }
    const QList<int> &pages() const { return m_pages; }
    /// What stands between << and >> of an object.
    QByteArray inside(int object) const;
    int add() { return m_size++; }
    void set(int object, const QByteArray &inside) { m_changed[object] = inside; }
    QByteArray written() const;

private:
    void read();
    bool readTable(qsizetype at);
    static int reference(const QByteArray &text, const QByteArray &key);

    QByteArray m_pdf;
    bool m_readable = false;
    QMap<int, qsizetype> m_offsets;
    QMap<int, QByteArray> m_changed;
    QList<int> m_pages;
    QByteArray m_trailer;
    qsizetype m_table = 0;
    int m_root = 0, m_size = 0;
};

QByteArray bytes(qsizetype number)
{
    return QByteArray::number(number);
}

int PdfUpdate::reference(const QByteArray &text, const QByteArray &key)
{
    const QRegularExpression form(QString::fromLatin1(key) + QStringLiteral("\\s+(\\d+)\\s+0\\s+R"));
    return form.match(QString::fromLatin1(text)).captured(1).toInt();
}

bool PdfUpdate::readTable(qsizetype at)
{
    const qsizetype trailer = m_pdf.indexOf("trailer", at);
    if (at <= 0 || trailer < 0 || m_pdf.mid(at, 4) != "xref")
        return false;
    const QList<QByteArray> lines = m_pdf.mid(at, trailer - at).split('\n');
    for (qsizetype i = 2; i < lines.size(); ++i) { // one part, from object 0 on
        const QList<QByteArray> fields = lines[i].simplified().split(' ');
        if (fields.size() == 3 && fields[2] == "n")
            m_offsets[static_cast<int>(i) - 2] = fields[0].toLongLong();
    }
    const qsizetype from = m_pdf.indexOf("<<", trailer), to = m_pdf.lastIndexOf(">>");
    if (from < 0 || to < from)
        return false;
    m_trailer = m_pdf.mid(from + 2, to - from - 2);
    return true;
}

QByteArray PdfUpdate::inside(int object) const
{
    if (const auto changed = m_changed.constFind(object); changed != m_changed.cend())
        return *changed;
    const qsizetype at = m_offsets.value(object, -1);
    const qsizetype end = at < 0 ? -1 : m_pdf.indexOf("endobj", at);
    const qsizetype from = at < 0 ? -1 : m_pdf.indexOf("<<", at);
    if (from < 0 || from > end)
        return {};
    const qsizetype to = m_pdf.lastIndexOf(">>", end);
    return m_pdf.mid(from + 2, to - from - 2);
}

void PdfUpdate::read()
{
    const qsizetype start = m_pdf.lastIndexOf("startxref");
    if (start < 0)
        return;
    m_table = m_pdf.mid(start + 9).trimmed().split('\n').front().trimmed().toLongLong();
    if (!readTable(m_table))
        return;
    static const QRegularExpression sizeForm(QStringLiteral("/Size\\s+(\\d+)"));
    m_size = sizeForm.match(QString::fromLatin1(m_trailer)).captured(1).toInt();
    m_root = reference(m_trailer, "/Root");
    const QByteArray tree = inside(reference(inside(m_root), "/Pages"));
    const QString kids = QString::fromLatin1(tree.mid(tree.indexOf("/Kids")));
    static const QRegularExpression kid(QStringLiteral("(\\d+)\\s+0\\s+R"));
    for (auto it = kid.globalMatch(kids.left(kids.indexOf(QLatin1Char(']')))); it.hasNext();)
        m_pages += it.next().captured(1).toInt();
    m_readable = m_root > 0 && m_size > 0 && !m_pages.isEmpty();
    for (const int page : m_pages)
        m_readable = m_readable && inside(page).contains("/MediaBox");
}

QByteArray PdfUpdate::written() const
{
    QByteArray out = m_pdf;
    if (!out.endsWith('\n'))
        out += '\n';
    QByteArray table = "xref\n";
    for (auto one = m_changed.cbegin(); one != m_changed.cend(); ++one) {
        table += bytes(one.key()) + " 1\n" + bytes(out.size()).rightJustified(10, '0') + " 00000 n \n";
        out += bytes(one.key()) + " 0 obj\n<<" + one.value() + ">>\nendobj\n";
    }
    QString trailer = QString::fromLatin1(m_trailer);
    static const QRegularExpression sizeForm(QStringLiteral("/Size\\s+\\d+"));
    trailer.replace(sizeForm, QStringLiteral("/Size %1").arg(m_size));
    const qsizetype start = out.size();
    return out + table + "trailer\n<<" + trailer.toLatin1() + "/Prev " + bytes(m_table) + "\n>>\nstartxref\n"
        + bytes(start) + "\n%%EOF\n";
}

/// Text as PDF writes any of Unicode: UTF-16, in hexadecimal.
QByteArray text(const QString &typed)
{
    QByteArray hex = "<feff";
    for (const QChar c : typed)
        hex += QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    return hex + '>';
}

void addBookmarks(PdfUpdate &pdf, const QList<Bookmark> &bookmarks, QByteArray &catalog)
{
    QList<Bookmark> all;
    for (const Bookmark &one : bookmarks) {
        if (one.page >= 0 && one.page < pdf.pages().size())
            all += one;
    }
    if (all.isEmpty())
        return;
    const int outline = pdf.add();
    QList<int> items;
    for (qsizetype i = 0; i < all.size(); ++i)
        items += pdf.add();
    for (qsizetype i = 0; i < all.size(); ++i) {
        QByteArray item = "/Title " + text(all[i].title) + "/Parent " + bytes(outline) + " 0 R/Dest["
            + bytes(pdf.pages()[all[i].page]) + " 0 R/XYZ null null null]";
        if (i > 0)
            item += "/Prev " + bytes(items[i - 1]) + " 0 R";
        if (i + 1 < all.size())
            item += "/Next " + bytes(items[i + 1]) + " 0 R";
        pdf.set(items[i], item);
    }
    pdf.set(outline,
        "/Type/Outlines/First " + bytes(items.front()) + " 0 R/Last " + bytes(items.back()) + " 0 R/Count "
            + bytes(items.size()));
    catalog += "/Outlines " + bytes(outline) + " 0 R/PageMode/UseOutlines";
}

void addBoxes(PdfUpdate &pdf, const PdfExtras &extras)
{
    static const QRegularExpression media(
        QStringLiteral("/MediaBox\\s*\\[\\s*\\S+\\s+\\S+\\s+([\\d.]+)\\s+([\\d.]+)\\s*\\]"));
    for (const int page : pdf.pages()) {
        QByteArray inside = pdf.inside(page);
        double bottom = 0;
        const auto size = media.match(QString::fromLatin1(inside));
        double width = size.captured(1).toDouble(), height = size.captured(2).toDouble();
        if (!extras.pageSize.isEmpty()) {
            // The top edge stays where Qt drew from, up from the foot.
            const double foot = height - extras.pageSize.height();
            width = extras.pageSize.width();
            inside.replace(size.capturedStart(), size.capturedLength(),
                "/MediaBox[0 " + QByteArray::number(foot, 'f', 4) + ' ' + QByteArray::number(width, 'f', 4) + ' '
                    + QByteArray::number(height, 'f', 4) + ']');
            bottom = foot;
        }
        const auto box = [&](const char *name, double inset) {
            inside += QByteArray("/") + name + '[' + QByteArray::number(inset, 'f', 3) + ' '
                + QByteArray::number(bottom + inset, 'f', 3) + ' ' + QByteArray::number(width - inset, 'f', 3) + ' '
                + QByteArray::number(height - inset, 'f', 3) + ']';
        };
        if (extras.trimInset > 0) {
            box("TrimBox", extras.trimInset);
            box("BleedBox", extras.trimInset - extras.bleed);
        }
        pdf.set(page, inside);
    }
}

/// Qt makes identifiers by chance. Ones that come of the content are as unique, and the same for the same book.
void nameByContent(QByteArray &pdf)
{
    static const QRegularExpression uuid(
        QStringLiteral("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"));
    static const QRegularExpression date(QStringLiteral("\\d{4}-?\\d\\d-?\\d\\dT?\\d\\d:?\\d\\d:?\\d\\d"));
    const QString latin = QString::fromLatin1(pdf);
    const auto first = uuid.match(latin);
    if (!first.hasMatch())
        return;
    QByteArray bare = pdf;
    bare.replace(first.captured().toLatin1(), QByteArray(36, '0'));
    const QString dated = QString::fromLatin1(bare);
    for (auto it = date.globalMatch(dated); it.hasNext();) {
        const auto match = it.next();
        bare.replace(match.capturedStart(), match.capturedLength(), QByteArray(match.capturedLength(), '0'));
    }
    const QByteArray hash = QCryptographicHash::hash(bare, QCryptographicHash::Sha256).toHex();
    const QByteArray name = hash.mid(0, 8) + '-' + hash.mid(8, 4) + "-4" + hash.mid(13, 3) + "-8" + hash.mid(17, 3)
        + '-' + hash.mid(20, 12);
    pdf.replace(first.captured().toLatin1(), name);
}

/// In the place of Qt's own date, which is as long.
void tellWhenMade(QByteArray &pdf, const QDateTime &madeAt)
{
    static const QByteArray before = "/CreationDate (D:";
    const qsizetype at = pdf.indexOf(before);
    if (at >= 0 && madeAt.isValid())
        pdf.replace(at + before.size(), 14, madeAt.toUTC().toString(QStringLiteral("yyyyMMddHHmmss")).toLatin1());
}

} // namespace

QByteArray withExtras(QByteArray pdf, const PdfExtras &extras)
{
    nameByContent(pdf);
    tellWhenMade(pdf, extras.madeAt);
    PdfUpdate update(pdf);
    if (!update.isReadable())
        return pdf;
    QByteArray catalog = update.inside(update.root());
    if (!extras.language.isEmpty())
        catalog += "/Lang(" + extras.language.toLatin1() + ')';
    catalog += "/ViewerPreferences<</DisplayDocTitle true>>";
    addBookmarks(update, extras.bookmarks, catalog);
    update.set(update.root(), catalog);
    if (extras.trimInset > 0 || !extras.pageSize.isEmpty())
        addBoxes(update, extras);
    return update.written();
}

} // namespace bravo
