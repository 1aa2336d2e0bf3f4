#include "publish/csvfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStringConverter>

#include <csv.h>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

/// The sentences on a file, under one name for translators.
class CsvWords {
    Q_DECLARE_TR_FUNCTIONS(bravo::CsvWords)
};

/// What Windows-1252 has where Latin-1 has control characters (0x80 to 0x9F).
constexpr char16_t windows1252[] =
    u"\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d"
    u"\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d"
    u"\u017e\u0178";

QString fromWindows1252(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c.unicode() >= 0x80 && c.unicode() <= 0x9F)
            c = QChar(windows1252[c.unicode() - 0x80]);
    }
    return text;
}

/// The encoding by its byte order mark, or by where zero bytes stand: Western text in UTF-16 has them at every other
/// place.
std::optional<QStringConverter::Encoding> unicodeOf(const QByteArray &bytes)
{
    if (const auto marked = QStringConverter::encodingForData(bytes))
        return marked;
    const QByteArray head = bytes.left(4096);
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i < head.size(); ++i)
        (i % 2 == 0 ? even : odd) += head[i] == '\0' ? 1 : 0;
    if (odd > head.size() / 4 && even == 0)
        return QStringConverter::Utf16LE;
    if (even > head.size() / 4 && odd == 0)
        return QStringConverter::Utf16BE;
    return std::nullopt;
}

/// libcsv's callbacks' own data: what is being gathered.
struct Gathering {
    QStringList cells;
    bool rowEnded = false;

    static void cell(void *bytes, size_t size, void *self)
    {
        static_cast<Gathering *>(self)->cells +=
            QString::fromUtf8(static_cast<const char *>(bytes), static_cast<qsizetype>(size));
    }
    static void row(int, void *self) { static_cast<Gathering *>(self)->rowEnded = true; }
};

/// One past the end of the line that begins at `from`, with its LF, CR or CRLF.
qsizetype endOfLine(QByteArrayView text, qsizetype from)
{
    for (qsizetype at = from; at < text.size(); ++at) {
        if (text[at] == '\n')
            return at + 1;
        if (text[at] == '\r')
            return at + 1 < text.size() && text[at + 1] == '\n' ? at + 2 : at + 1;
    }
    return text.size();
}

/// What stands between the cells: of those that spreadsheets write, the most frequent in the head, outside of quotes.
/// Where the decimal sign is a comma, they write semicolons.
char delimiterOf(QByteArrayView text)
{
    constexpr std::array known{',', ';', '\t'};
    std::array<int, known.size()> counts{};
    bool quoted = false;
    for (const char c : text) {
        if (c == '"')
            quoted = !quoted;
        else if ((c == '\n' || c == '\r') && !quoted)
            break;
        const auto at = std::find(known.begin(), known.end(), c);
        if (!quoted && at != known.end())
            ++counts[static_cast<size_t>(at - known.begin())];
    }
    return known[static_cast<size_t>(std::max_element(counts.begin(), counts.end()) - counts.begin())];
}

/// A picture or a program, whatever it is called, has characters that nobody types.
bool isText(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) {
        return c.category() != QChar::Other_Control || c == u'\t' || c == u'\r' || c == u'\n' || c == u'\u0085';
    });
}

struct Parser {
    csv_parser csv{};
    explicit Parser(char delimiter)
    {
        csv_init(&csv, CSV_APPEND_NULL);
        csv_set_delim(&csv, static_cast<unsigned char>(delimiter));
        csv_set_blk_size(&csv, size_t{1} << 20); // a cell of megabytes grows in a few steps
    }
    ~Parser() { csv_free(&csv); }
    Q_DISABLE_COPY_MOVE(Parser)
};

} // namespace

QString decodedText(const QByteArray &bytes, bool &guessed)
{
    guessed = false;
    if (const auto encoding = unicodeOf(bytes))
        return QStringDecoder(*encoding)(bytes);
    QStringDecoder strict(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    const QString text = strict(bytes);
    if (!strict.hasError())
        return text;
    guessed = true;
    return fromWindows1252(bytes);
}

Result<CsvFile> parseCsv(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    if (!bytes.endsWith('\n') && !bytes.endsWith('\r'))
        bytes += '\n';
    Parser parser(delimiterOf(QByteArrayView(bytes).trimmed()));
    Gathering gathering;
    QList<CsvRow> rows;
    int line = 1;
    int began = 0; // the line of the row that is open; 0: none is
    // A line at a time, since libcsv does not say where a row began.
    for (qsizetype at = 0; at < bytes.size(); ++line) {
        const qsizetype end = endOfLine(bytes, at);
        const QByteArrayView piece = QByteArrayView(bytes).sliced(at, end - at);
        at = end;
        if (began == 0 && piece.trimmed().isEmpty())
            continue;
        if (began == 0)
            began = line;
        const auto size = static_cast<size_t>(piece.size());
        if (csv_parse(&parser.csv, piece.data(), size, Gathering::cell, Gathering::row, &gathering) != size)
            return failure(ErrorKind::Failed,
                CsvWords::tr("Line %1 cannot be read: %2.")
                    .arg(line)
                    .arg(QString::fromUtf8(csv_strerror(csv_error(&parser.csv)))));
        if (gathering.rowEnded) {
            rows += CsvRow{began, gathering.cells};
            gathering = {};
            began = 0;
        }
    }
    if (began != 0)
        return failure(ErrorKind::Failed,
            CsvWords::tr("The row that begins in line %1 opens a quote and never closes it; nothing was changed.")
                .arg(began));
    if (rows.isEmpty())
        return failure(ErrorKind::Failed, CsvWords::tr("The file holds no rows."));
    CsvFile file;
    file.header = rows.takeFirst().cells;
    file.rows = rows;
    return file;
}

Result<CsvFile> readCsv(const QString &name, NoText noText)
{
    QFile file(name);
    if (QFileInfo(name).isDir())
        return failure(ErrorKind::Failed, CsvWords::tr("“%1” is a folder, not a file.").arg(name));
    if (!QFileInfo::exists(name))
        return failure(ErrorKind::Failed, CsvWords::tr("There is no file “%1”.").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return failure(
            ErrorKind::NotAllowed, CsvWords::tr("“%1” cannot be read; its permissions do not allow it.").arg(name));
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorKind::Failed, CsvWords::tr("“%1” could not be read to its end.").arg(name));
    if (bytes.isEmpty())
        return failure(ErrorKind::Failed, CsvWords::tr("“%1” is empty.").arg(name));
    bool guessed = false;
    const QString text = decodedText(bytes, guessed);
    if (noText == NoText::Refused && !isText(text))
        return failure(ErrorKind::Failed, CsvWords::tr("“%1” is no text, so it cannot be read as a table.").arg(name));
    auto parsed = parseCsv(text);
    if (!parsed)
        return failure(parsed.error().kind, CsvWords::tr("“%1”: %2").arg(name, parsed.error().message));
    parsed->guessedEncoding = guessed;
    return parsed;
}

} // namespace bravo
