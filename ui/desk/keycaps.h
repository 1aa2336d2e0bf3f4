#pragma once

#include <QKeySequence>
#include <QWidget>

namespace bravo {

/// Keys, drawn as on a keyboard: those pressed together side by side, one key or another with a gap between.
class KeyCaps : public QWidget {
    Q_OBJECT

public:
    explicit KeyCaps(const QList<QKeySequence> &keys, QWidget *parent = nullptr);

    /// The keys as one text: "/, Ctrl+F".
    static QString textOf(const QList<QKeySequence> &keys);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int widthOf(const QString &cap) const;
    int widthOf(const QStringList &caps) const;

    QList<QStringList> m_keys;
};

} // namespace bravo
