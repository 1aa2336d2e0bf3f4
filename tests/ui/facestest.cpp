#include "desk/faces.h"
#include "opendesk.h"
#include "publish/photofile.h"
#include "store/connection.h"
#include "store/query.h"

#include <QBuffer>

using namespace Qt::StringLiterals;

namespace bravo::test {

/// People are shown by their photo where they have one, and by their initials where not.
class FacesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initHome(u"bravo-faces-test"_s); }
    void cleanup() { forgetHome(); }
    void card_showsThePhoto();
    void personAtTheDesk_isShownByTheirPhoto();
    void damagedPhoto_givesWayToInitials();

private:
    static void givePhoto(const TestBoard &board, const QString &personId, const QByteArray &content);
    static QByteArray green()
    {
        QImage image(300, 200, QImage::Format_RGB32);
        image.fill(QColor(0, 160, 0));
        QBuffer buffer;
        image.save(&buffer, "PNG");
        return must(photoFromBytes(buffer.data())).content;
    }
    static bool isGreen(const QColor &color) { return color.green() > 120 && color.red() < 60 && color.blue() < 60; }
};

void FacesTest::givePhoto(const TestBoard &board, const QString &personId, const QByteArray &content)
{
    Connection connection(board.where(), Connection::Mode::ReadWrite);
    Query(connection,
        u"INSERT INTO photos(id, position, format, width, height, content, added_at) "
        "VALUES ('face', 0, 'jpeg', 300, 200, :content, :now)"_s)
        .bind(u":content"_s, content)
        .bind(u":now"_s, TestBoard::now())
        .run();
    Query(connection, u"UPDATE employees SET photo_id = 'face' WHERE id = :id"_s).bind(u":id"_s, personId).run();
}

void FacesTest::card_showsThePhoto()
{
    TestBoard board;
    givePhoto(board, board.person(u"Miriam Okafor"_s), green());
    board.post(u"The bus that waited"_s);
    Desk desk(board);
    QVERIFY(desk.isReady());
    QTRY_COMPARE(desk.model().rowCount(), 1);
    const auto middle = [&desk] { // of the portrait at the foot of the first card
        const QRect card = desk.view()->visualRect(desk.model().index(0));
        const QRect pill = desk.view()->pillRect(desk.model().index(0));
        return desk.view()->viewport()->grab().toImage().pixelColor(card.left() + 40, pill.center().y());
    };
    QTRY_VERIFY(isGreen(middle()));
}

void FacesTest::personAtTheDesk_isShownByTheirPhoto()
{
    TestBoard board;
    givePhoto(board, board.person(u"Lena Vogt"_s), green());
    Desk desk(board, u"Lena Vogt"_s);
    QVERIFY(desk.isReady());
    const QWidget *button = desk.window.sidebar()->personButton();
    QTRY_VERIFY(isGreen(desk.window.sidebar()->personButton()->grab().toImage().pixelColor(24, button->height() / 2)));
}

void FacesTest::damagedPhoto_givesWayToInitials()
{
    TestBoard board;
    const QString lena = board.person(u"Lena Vogt"_s);
    givePhoto(board, lena, green().left(30));
    BoardService service(board.where());
    Faces faces(service);
    faces.setRoster(must(board->roster()));
    bool came = false;
    connect(&faces, &Faces::changed, this, [&came] { came = true; });
    QVERIFY(faces.of(lena).isNull());
    QTRY_VERIFY(came);
    QVERIFY(faces.of(lena).isNull());
}

} // namespace bravo::test

QTEST_MAIN(bravo::test::FacesTest)
#include "facestest.moc"
