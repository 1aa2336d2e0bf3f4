#include "desk/welcomeplace.h"

#include "board/text.h"
#include "publish/photofile.h"
#include "shared/answer.h"
#include "shared/ask.h"
#include "shared/button.h"
#include "shared/field.h"
#include "shared/flowlayout.h"
#include "shared/iconbutton.h"
#include "shared/theme.h"

#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPromise>
#include <QThreadPool>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bravo {

namespace {

constexpr int shownLogoSide = 400; // px, of the copy that the picture beside the questions shows

/// A house's colours to begin with; a manager may write any other later.
struct HouseColor {
    QString name, hex;
};

QList<HouseColor> houseColors()
{
    return {{WelcomePlace::tr("Marigold"), {}}, {WelcomePlace::tr("Brick"), u"#b5432a"_s},
        {WelcomePlace::tr("Sea"), u"#1c6e8c"_s}, {WelcomePlace::tr("Leaf"), u"#3f7d34"_s},
        {WelcomePlace::tr("Plum"), u"#7a3f73"_s}, {WelcomePlace::tr("Navy"), u"#2b4a7c"_s}};
}

struct Logo {
    Photo photo;
    QImage picture;
};

} // namespace

WelcomePlace::WelcomePlace(const QString &name, const QString &color)
    : WelcomeStep(tr("Welcome. What is this place called?"),
        tr("The name stands at the head of the board, and on the screen in the break room.")),
      m_colorBefore(color),
      m_color(color),
      m_name(new QLineEdit(name)),
      m_colors(buildColors()),
      m_logoButton(new Button(tr("Add a logo…")))
{
    m_name->setFont(uiFont(22));
    m_name->setMaxLength(120);
    m_name->setPlaceholderText(tr("Harbour Hotel"));
    m_name->setAccessibleName(tr("The name of the place"));
    m_logoButton->setToolTip(tr("A picture: PNG, JPEG or WebP. It can be dropped here, too."));
    column()->addWidget(new Field(m_name));
    column()->addSpacing(space(2));
    auto *row = new QHBoxLayout;
    row->addWidget(m_logoButton);
    row->addSpacing(space(4));
    row->addWidget(m_colors, 1, Qt::AlignVCenter);
    column()->addLayout(row);
    connect(m_name, &QLineEdit::textChanged, this, &WelcomeStep::changed);
    connect(m_name, &QLineEdit::returnPressed, this, &WelcomeStep::done);
    connect(m_logoButton, &QPushButton::clicked, this, [this] {
        const QString file = ask::fileToOpen(this, tr("The logo"), tr("Pictures (*.png *.jpg *.jpeg *.webp)"));
        if (!file.isEmpty())
            takeLogo(file);
    });
}

QWidget *WelcomePlace::buildColors()
{
    auto *colors = new QWidget;
    colors->setAccessibleName(tr("The house’s colour"));
    auto *flow = new FlowLayout(0, colors);
    for (const HouseColor &one : houseColors()) {
        const auto draw = [this, hex = one.hex](QPainter &painter, const QRectF &rect, const QColor &) {
            const QColor color = hex.isEmpty() ? lookOf(*this).marigold : QColor(hex);
            painter.setPen(Qt::NoPen);
            painter.setBrush(color);
            painter.drawEllipse(rect.adjusted(-1, -1, 1, 1));
            if (m_color == hex) {
                painter.setBrush(Qt::NoBrush);
                painter.setPen(QPen(color, 1.5));
                painter.drawEllipse(rect.adjusted(-4, -4, 4, 4));
            }
        };
        auto *button = new IconButton(one.name, draw, colors);
        button->setCheckable(true);
        button->setChecked(m_color == one.hex);
        button->setAutoExclusive(true);
        connect(button, &IconButton::clicked, this, [this, colors, hex = one.hex] {
            m_color = hex;
            colors->update();
            Q_EMIT changed();
        });
        flow->addWidget(button);
    }
    return colors;
}

void WelcomePlace::begin()
{
    m_name->setFocus();
    m_name->selectAll();
}

bool WelcomePlace::isEmpty() const
{
    return cleanLine(m_name->text()).isEmpty() && m_color == m_colorBefore && !m_logo;
}

void WelcomePlace::takeLogo(const QString &file)
{
    auto promise = std::make_shared<QPromise<Result<Logo>>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, file] {
        promise->addResult(photoFromFile(file).map([](const Photo &photo) {
            const QImage whole = imageOf(photo);
            return Logo{
                photo, whole.scaled(shownLogoSide, shownLogoSide, Qt::KeepAspectRatio, Qt::SmoothTransformation)};
        }));
        promise->finish();
    });
    whenAnswered(promise->future(), this, [this](const Result<Logo> &logo) {
        sayTrouble(logo ? QString() : logo.error().message);
        if (!logo)
            return;
        m_logo = logo->photo;
        m_picture = logo->picture;
        m_logoButton->setText(tr("Another logo…"));
        Q_EMIT changed();
    });
}

QFuture<Result<void>> WelcomePlace::keep(BoardService &service, const QString &byId)
{
    const Brand brand{cleanLine(m_name->text()), m_color, m_logo};
    return service.change([brand, byId](Board &board) {
        Brand named = brand;
        if (named.name.isEmpty()) // a logo alone is an answer, too
            named.name = board.info().value_or(BoardInfo()).name;
        return board.setBrand(named, byId, QDateTime::currentDateTimeUtc());
    });
}

void WelcomePlace::show(PlaceSoFar &place) const
{
    place.name = cleanLine(m_name->text());
    place.color = m_color;
    place.logo = m_picture;
}

QJsonValue WelcomePlace::typed() const
{
    return QJsonObject{{u"name"_s, m_name->text()}, {u"color"_s, m_color}};
}

void WelcomePlace::setTyped(const QJsonValue &typed)
{
    m_color = typed[u"color"_s].toString();
    const auto buttons = m_colors->findChildren<IconButton *>();
    const auto colors = houseColors();
    for (qsizetype i = 0; i < buttons.size(); ++i)
        buttons[i]->setChecked(colors[i].hex == m_color);
    m_colors->update();
    m_name->setText(typed[u"name"_s].toString());
    Q_EMIT changed();
}

} // namespace bravo
