#include "desk/secretpage.h"

#include "publish/drawing.h"
#include "shared/button.h"
#include "shared/field.h"
#include "shared/saytrouble.h"
#include "shared/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

namespace bravo {

/// The portrait of the one who is asked, large.
class SecretPage::Portrait : public QWidget {
public:
    Portrait() { setFixedSize(scaled(72), scaled(72)); }
    void setFaces(const FaceOf &faces) { m_faces = faces; }
    void setPerson(const Someone &person)
    {
        m_person = person;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Look &look = lookOf(*this);
        drawAvatar(painter, rect(), m_person.name, personColor(m_person.name, look), look,
            m_faces ? m_faces(m_person.id) : QImage());
    }

private:
    Someone m_person;
    FaceOf m_faces;
};

SecretPage::SecretPage(QWidget *parent)
    : QWidget(parent),
      m_face(new Portrait),
      m_name(new QLabel),
      m_note(new QLabel),
      m_trouble(new QLabel),
      m_secret(addField(tr("PIN or password"))),
      m_again(addField(tr("Once more"))),
      m_go(new Button({}, Button::Kind::Primary)),
      m_back(new Button(tr("Back"), Button::Kind::Link))
{
    m_name->setFont(uiFont(24, QFont::DemiBold, Face::Serif));
    m_note->setFont(uiFont(14));
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_trouble->setFont(uiFont(14, QFont::DemiBold));
    for (QLabel *label : {m_name, m_note, m_trouble}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignHCenter);
    }
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_back);
    buttons->addStretch();
    buttons->addWidget(m_go);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(2));
    column->addStretch();
    column->addWidget(m_face, 0, Qt::AlignHCenter);
    column->addSpacing(space(2));
    column->addWidget(m_name);
    column->addWidget(m_note);
    column->addSpacing(space(2));
    for (QLineEdit *line : {m_secret, m_again})
        column->addWidget(line->parentWidget());
    column->addWidget(m_trouble);
    column->addStretch();
    column->addLayout(buttons);
    connect(m_go, &QPushButton::clicked, this, &SecretPage::give);
    connect(m_back, &QPushButton::clicked, this, &SecretPage::back);
}

QLineEdit *SecretPage::addField(const QString &name)
{
    auto *line = new QLineEdit;
    line->setEchoMode(QLineEdit::Password);
    line->setFont(uiFont(20));
    line->setAlignment(Qt::AlignHCenter);
    line->setAccessibleName(name);
    line->setMaxLength(200);
    line->installEventFilter(this);
    new Field(line);
    return line;
}

void SecretPage::setFaces(const FaceOf &faces)
{
    m_face->setFaces(faces);
}

void SecretPage::askFor(const Someone &person)
{
    show(person, false);
}

void SecretPage::askForNew(const Someone &person)
{
    show(person, true);
}

void SecretPage::show(const Someone &person, bool makesNew)
{
    m_new = makesNew;
    m_face->setPerson(person);
    m_name->setText(makesNew ? tr("A new PIN for %1").arg(person.name) : person.name);
    m_again->setPlaceholderText(m_again->accessibleName());
    m_note->setText(makesNew ? tr("At least four digits or letters; eight for managers.")
                             : tr("Your PIN never leaves this computer."));
    m_go->setText(makesNew ? tr("Keep it") : tr("Sign in"));
    m_again->parentWidget()->setVisible(makesNew);
    sayTrouble({});
}

void SecretPage::sayTrouble(const QString &sentence)
{
    bravo::sayTrouble(*m_trouble, sentence);
    QPalette palette = m_trouble->palette();
    palette.setColor(QPalette::WindowText, lookOf(*this).marigoldInk);
    m_trouble->setPalette(palette);
    setEnabled(true);
    m_secret->clear();
    m_again->clear();
    m_secret->setFocus();
}

QString SecretPage::trouble() const
{
    return m_trouble->text();
}

void SecretPage::give()
{
    if (m_secret->text().isEmpty())
        return m_secret->setFocus();
    if (m_new && m_again->text() != m_secret->text())
        return sayTrouble(tr("The two are not the same. Please type them again."));
    setEnabled(false); // until it is answered
    m_new ? Q_EMIT newGiven(m_secret->text()) : Q_EMIT given(m_secret->text());
}

bool SecretPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            watched == m_secret &&m_new ? m_again->setFocus() : give();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace bravo
