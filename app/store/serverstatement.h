#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>
#include <QVariant>

struct pg_conn;
struct pg_result;

namespace bravo {

/// A prepared statement of a server, by libpq itself: values go beside the text, and rows are read where they lie.
/// Qt's driver writes the values into a text that the server parses anew each time, and makes each row an object of
/// its own. Query is how it is used. Throws StoreError.
class ServerStatement {
public:
    /// Places for values are `:name`, as in Qt; one of them may stand in several places.
    ServerStatement(pg_conn *server, const QString &sql);
    ~ServerStatement();
    Q_DISABLE_COPY_MOVE(ServerStatement)

    /// Runs a text without values, and forgets what it answers.
    static void execute(pg_conn *server, const QString &sql);

    /// A null text is NULL.
    void bind(const QString &name, const QByteArray &text);
    void bindBytes(const QString &name, const QByteArray &bytes);
    /// With `oneByOne` rows come as they are read, and memory stays flat; the connection answers nothing else before
    /// the last one.
    void run(bool oneByOne);
    bool next();
    int changed() const;
    /// Forgets the rows, also those that are still to come.
    void finish();

    bool isNull(int column) const;
    QString text(int column) const;
    qint64 number(int column) const;
    QDateTime instant(int column) const;
    QByteArray blob(int column) const;
    /// Text, whole number, yes or no, bytes, or null.
    QVariant raw(int column) const;

private:
    struct Value {
        QByteArray content; // null: NULL
        bool binary = false;
    };
    Value &place(const QString &name);
    QByteArray positional(const QString &sql);
    void take(pg_result *result);

    pg_conn *m_server;
    QByteArray m_name;
    QHash<QString, qsizetype> m_places;
    QList<Value> m_values;
    pg_result *m_result = nullptr;
    int m_row = -1;
    bool m_coming = false; // of a run row by row, there is more to be taken off the connection
};

} // namespace bravo
