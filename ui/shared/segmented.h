#pragma once

#include <QStringList>
#include <QWidget>

class QButtonGroup;

namespace bravo {

/// One of a few ways to look at the same thing, side by side in one track.
class Segmented : public QWidget {
    Q_OBJECT

public:
    explicit Segmented(const QStringList &segments, QWidget *parent = nullptr);

    int current() const;
    /// Chooses a segment; says so by currentChanged where it was another.
    void setCurrent(int index);
    void setSegmentToolTip(int index, const QString &text);

Q_SIGNALS:
    void currentChanged(int index);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QButtonGroup *m_group;
};

} // namespace bravo
