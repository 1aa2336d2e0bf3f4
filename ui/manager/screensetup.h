#pragma once

#include "board/governing.h"
#include "kiosk/kioskcontent.h"

#include <QFuture>
#include <QObject>

class QLineEdit;

namespace bravo {

class DropDown;
class Form;
class FormSheet;
class Segmented;
class SlideView;

/// How a kiosk is set up: the fields of its sheet, and above them, always in sight, what it comes to, painted by the
/// kiosk's own renderer. What cannot be read is said below its field. Gone with the form.
class ScreenSetup : public QObject {
    Q_OBJECT

public:
    ScreenSetup(FormSheet &sheet, const Kiosk &kiosk, const QDateTime &now);

    /// For the preview.
    void setContent(const KioskContent &content);
    /// Whether all can be read; the first field that cannot has the keys then.
    bool isSound();
    QString name() const;
    /// The settings as a board keeps them. Deriving a key from a new PIN takes a while.
    QFuture<Result<QString>> settings() const;

    /// A setting's field, by the setting's name.
    QLineEdit *line(const QString &setting) const { return m_lines.value(setting); }
    DropDown *choice(const QString &setting) const { return m_choices.value(setting); }
    DropDown *share(const QString &kind) const { return m_shares.value(kind); }
    DropDown *leaving() const { return m_leaving; }
    QLineEdit *pin() const { return m_pin; }
    SlideView *preview() const { return m_preview; }
    Segmented *shape() const { return m_shape; }
    Segmented *hour() const { return m_hour; }

private:
    void addPreview(FormSheet &sheet);
    void addLines(const QHash<QString, QString> &texts);
    void addChoice(const QString &setting, const QString &label, DropDown *box, const QString &chosen);
    void addLeaving(const QString &pinSetting);
    void addShares(const QHash<QString, int> &shares);
    QHash<QString, QString> texts() const;
    /// Nothing where it can be read.
    QString troubleIn(const QString &setting) const;
    void obeyLeaving();
    void show();

    Form &m_form;
    QDateTime m_now;
    KioskContent m_content;
    QString m_pinBefore; // as the board keeps it
    QLineEdit *m_name;
    QStringList m_order; // of the lines
    QHash<QString, QLineEdit *> m_lines;
    QHash<QString, DropDown *> m_choices, m_shares;
    DropDown *m_leaving = nullptr;
    QLineEdit *m_pin = nullptr;
    SlideView *m_preview = nullptr;
    Segmented *m_shape = nullptr, *m_hour = nullptr;
};

/// For a manager.
QString kindName(const QString &kind);

} // namespace bravo
