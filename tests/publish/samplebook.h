#pragma once

#include "publish/highlightsbook.h"
#include "publish/photofile.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

/// Highlights made by hand, with fixed ids and times, for the golden files and for every writer's edge.
namespace bravo::test {

inline Incident sampleIncident(int number, const QString &title, const QString &story)
{
    Incident incident;
    incident.id = QStringLiteral("00000000-0000-4000-8000-%1").arg(number, 12, 10, QChar(u'0'));
    incident.title = title;
    incident.story = story;
    incident.postedBy = QStringLiteral("Jonas Lind");
    incident.postedAt = QDateTime(QDate(2026, 10, number % 28 + 1), QTime(21, 40), QTimeZone::utc());
    incident.celebrates = {{QStringLiteral("p1"), QStringLiteral("Miriam Okafor"), QStringLiteral("Night desk")}};
    return incident;
}

inline Value sampleValue(int number)
{
    static const char *names[] = {"Customers before processes", "We say what will happen",
        "Everyone, from the top down", "Good ideas travel", "Kindness has a face"};
    return {QStringLiteral("v%1").arg(number), QString::fromUtf8(names[number % 5]), {},
        QString::fromLatin1(valueColors[number % 5])};
}

inline QByteArray encoded(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

/// A picture with something in it: a sky over a sea, lit differently by each number.
inline Photo samplePhoto(int number, const QSize &size = {800, 520})
{
    QImage image(size, QImage::Format_RGB32);
    QPainter painter(&image);
    QLinearGradient sky(0, 0, 0, size.height() * 0.6);
    sky.setColorAt(0, QColor::fromHsv((200 + number * 23) % 360, 120, 200));
    sky.setColorAt(1, QColor::fromHsv((30 + number * 11) % 360, 90, 250));
    painter.fillRect(image.rect(), sky);
    painter.fillRect(QRectF(0, size.height() * 0.6, size.width(), size.height() * 0.4), QColor(40, 80, 110));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(QColor(255, 236, 190));
    painter.setPen(Qt::NoPen);
    painter.drawEllipse(QPointF(size.width() * 0.7, size.height() * 0.45), size.height() * 0.12, size.height() * 0.12);
    painter.end();
    return *photoFromBytes(encoded(image, "png"));
}

/// The month as the board tells it: five winners of every kind, words withheld, one story set aside.
inline HighlightsBook sampleBook()
{
    HighlightsBook book;
    Highlights &all = book.highlights;
    all.month = {2026, 10};
    all.board = QStringLiteral("Harbour Hotel");
    all.zone = QTimeZone("Europe/Berlin");
    all.totals = {43, 612, 29, 4, 7};

    Incident key = sampleIncident(1, QStringLiteral("The key she cut at midnight"),
        QStringLiteral(
            "A guest’s suitcase lock jammed the night before her daughter’s wedding. The workshop was closed until "
            "morning, and the dress was inside. Miriam went to find the spare blanks, cut a new key by torchlight "
            "at 00:15, and stayed while the guest tried it.\n\nThe workshop now keeps a hand cutter at the night "
            "desk. Two other houses have asked for the same."));
    key.learn = QStringLiteral("Keep six blanks and the hand cutter at the night desk; it takes 10 minutes to learn.");
    key.customerWords = QStringLiteral("Now I can sleep. I have told everyone at the wedding about you.");
    key.values = {sampleValue(0)};
    key.votes = 31;

    Incident hostile = sampleIncident(2, QStringLiteral("=cmd()|'/c calc'!A1 & <b>bold</b> *stars* \"quotes\""),
        QStringLiteral("# No heading\n- no list\n1. no number\n<script>alert(1)</script> [link](http://example.org) "
                       "www.example.org\n\n    no code; `ticks`, a_b_c, 50 % & more \\ 🙂👩‍🚒 ne\u0301"));
    hostile.learn = QStringLiteral("+49 is no formula, either");
    hostile.postedBy = QStringLiteral("O'Neil, \"Ace\"");
    hostile.values = {sampleValue(1), sampleValue(2)};
    hostile.votes = 12;

    Incident arabic = sampleIncident(3, QStringLiteral("ساعدت الضيف في منتصف الليل"),
        QStringLiteral("وصل الضيف متأخرا في الساعة 23:40 ولم يجد غرفته، فبقيت معه حتى وجد مكانا للنوم وشرب الشاي."));
    arabic.customerWords = QStringLiteral("شكرا جزيلا");
    arabic.celebrates = {{QStringLiteral("p2"), QStringLiteral("ليلى حداد"), QStringLiteral("Reception")}};
    arabic.values = {sampleValue(3)};
    arabic.votes = 12;

    Incident word = sampleIncident(4, QStringLiteral("Wonderful"), QStringLiteral("Wonderful."));
    word.celebrates.clear();
    word.teams = {{QStringLiteral("t1"), QStringLiteral("Housekeeping"), {}}};
    word.votes = 1;

    Incident several = sampleIncident(5, QStringLiteral("Four of them carried the piano"),
        QStringLiteral("It had to be upstairs by six, and the lift was out."));
    several.celebrates = {{QStringLiteral("p1"), QStringLiteral("Miriam Okafor"), QStringLiteral("Night desk")},
        {QStringLiteral("p3"), QStringLiteral("Lena Vogt"), QStringLiteral("Night desk")},
        {QStringLiteral("p4"), QStringLiteral("Pavel Novák"), QStringLiteral("Reception")},
        {QStringLiteral("p5"), QStringLiteral("Ines Costa"), QStringLiteral("Housekeeping")}};
    several.values = {sampleValue(4)};
    several.marks = Mark::ProcessBent | Mark::Thanked;

    all.highlights = ranked({key, hostile, arabic, word, several});
    all.withheld = {
        {hostile.id, QStringLiteral("customer-words"), QStringLiteral("The customer’s consent is not recorded.")},
        {QStringLiteral("00000000-0000-4000-8000-000000000099"), QStringLiteral("story"),
            QStringLiteral("A manager set the story aside.")}};
    all.answers = {
        {Answer::Kind::Thanks, QStringLiteral("a1"), key.id, {}, QStringLiteral("Lena Vogt"),
            QStringLiteral("Night desk"), QStringLiteral("I was there. It was a joy."), false, {}, {}},
        {Answer::Kind::Thanks, QStringLiteral("a2"), key.id, {}, QStringLiteral("Jonas Lind"),
            QStringLiteral("Reception"), QStringLiteral("Thank you for staying, Miriam."), true, {}, {}},
        {Answer::Kind::Adoption, QStringLiteral("a3"), key.id, {}, QStringLiteral("Ines Costa"),
            QStringLiteral("Housekeeping"), QStringLiteral("We keep blanks on our floor now."), false, {}, {}},
    };
    for (Answer &one : all.answers)
        one.at = QDateTime(QDate(2026, 10, 5), QTime(8, 30), QTimeZone::utc());
    all.valuesSeen = {{sampleValue(0), 14}, {sampleValue(3), 9}, {sampleValue(1), 3}};
    Month month{2025, 10};
    for (const int stories : {12, 18, 25, 9, 0, 21, 30, 34, 28, 31, 36, 40, 43}) {
        all.months += MonthFigures{month, stories, stories * 11, stories / 6};
        month = month.next();
    }
    return book;
}

/// A story of exactly so many characters, in paragraphs, whose last word is "finis".
inline QString longStory(int characters)
{
    QString story;
    for (int sentence = 1; story.size() < characters; ++sentence)
        story += QStringLiteral("Sentence %1 tells how the office found a different way for the customer.%2")
                     .arg(sentence)
                     .arg(sentence % 6 == 0 ? QStringLiteral("\n\n") : QStringLiteral(" "));
    return story.left(characters - 6) + QStringLiteral(" finis");
}

inline HighlightsBook bookOf(const Incident &incident)
{
    HighlightsBook book = sampleBook();
    book.highlights.highlights = ranked({incident});
    book.highlights.withheld.clear();
    book.highlights.valuesSeen.clear();
    book.highlights.months.clear();
    book.highlights.answers.clear();
    return book;
}

} // namespace bravo::test
