// What was typed in a form and not kept is there again when the form is.
#include "manager/formsheet.h"
#include "shared/button.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMetaProperty>
#include <QPlainTextEdit>

#include <utility>

namespace bravo {

namespace {

/// What somebody types into or chooses from; secrets are none of it.
QList<QWidget *> editorsOf(const Form &form)
{
    QList<QWidget *> all = form.findChildren<QWidget *>();
    all.removeIf([](const QWidget *one) {
        const auto *line = qobject_cast<const QLineEdit *>(one);
        return line ? line->echoMode() != QLineEdit::Normal
                    : !qobject_cast<const QPlainTextEdit *>(one) && !qobject_cast<const QComboBox *>(one)
                && !qobject_cast<const QCheckBox *>(one);
    });
    return all;
}

QMap<qsizetype, QVariant> typedIn(const Form &form)
{
    QMap<qsizetype, QVariant> values;
    for (const QWidget *editor : editorsOf(form))
        values.insert(values.size(), editor->metaObject()->userProperty().read(editor));
    return values;
}

} // namespace

void FormSheet::openAgain(const QString &key)
{
    m_key = key;
    m_before = typedIn(*m_form);
    if (const auto typed = m_letGo.value(key); !typed.isEmpty()) {
        putBack(typed);
        Button *discard = addFootButton(tr("Discard what was typed"));
        connect(discard, &QPushButton::clicked, this, [this, discard] {
            putBack(m_before);
            discard->hide();
            open(); // the first field has the keys
        });
    }
    open();
}

void FormSheet::putBack(const QMap<qsizetype, QVariant> &values)
{
    const QList<QWidget *> editors = editorsOf(*m_form);
    for (const auto &[at, value] : values.asKeyValueRange()) {
        if (at < editors.size())
            editors[at]->metaObject()->userProperty().write(editors[at], value);
    }
}

/// What was typed and not kept, for the next time.
void FormSheet::remember()
{
    const auto key = std::exchange(m_key, {});
    if (!key)
        return;
    m_letGo.remove(*key);
    if (!m_keep->isEnabled())
        return; // it was kept, or is on its way
    QMap<qsizetype, QVariant> typed;
    const QMap<qsizetype, QVariant> now = typedIn(*m_form);
    for (const auto &[at, value] : now.asKeyValueRange()) {
        if (value != m_before.value(at))
            typed.insert(at, value);
    }
    if (!typed.isEmpty())
        m_letGo.insert(*key, typed);
}

} // namespace bravo
