#include "manager/changeslist.h"

#include "shared/panel.h"
#include "shared/plainlabel.h"
#include "shared/scrollbar.h"
#include "shared/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bravo {

ChangesList::ChangesList(QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBar(new SlimScrollBar(Qt::Vertical, this));
    viewport()->setAutoFillBackground(false);
    setAccessibleName(tr("What the outside edition tells differently"));
}

QString ChangesList::fieldName(OutsideChange::Field field)
{
    switch (field) {
    case OutsideChange::Field::Title:
        return tr("Title");
    case OutsideChange::Field::Story:
        return tr("Story");
    case OutsideChange::Field::Learn:
        return tr("Copy this");
    case OutsideChange::Field::CustomerWords:
        return tr("Customer’s words");
    case OutsideChange::Field::PostedAt:
        return tr("Posted");
    case OutsideChange::Field::Photos:
        return tr("Photos");
    case OutsideChange::Field::Thanks:
        return tr("Thanks");
    case OutsideChange::Field::Adoption:
        return tr("Tried elsewhere");
    case OutsideChange::Field::Reason:
        return tr("Why it was chosen");
    }
    Q_UNREACHABLE();
}

QWidget *ChangesList::rowOf(const OutsideChange &change, const QString &title) const
{
    auto *row = new bravo::Panel; // a frame has a shape of that name
    auto *grid = new QGridLayout(row);
    grid->setContentsMargins(space(6), space(5), space(6), space(5));
    grid->setHorizontalSpacing(space(6));
    grid->setVerticalSpacing(space(1));
    grid->addWidget(
        plainLabel(u"%1 · %2"_s.arg(title, fieldName(change.field)), uiFont(13, QFont::DemiBold)), 0, 0, 1, 2);
    grid->addWidget(plainLabel(tr("Inside"), uiFont(12), true), 1, 0);
    grid->addWidget(plainLabel(tr("Outside"), uiFont(12), true), 1, 1);
    grid->addWidget(keepOwnScript(plainLabel(change.before, uiFont(14))), 2, 0);
    grid->addWidget(change.after.isEmpty() ? plainLabel(tr("Left out"), uiFont(14, QFont::DemiBold), true)
                                           : keepOwnScript(plainLabel(change.after, uiFont(14))),
        2, 1);
    grid->addWidget(plainLabel(change.reason, uiFont(13), true), 3, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    return row;
}

void ChangesList::show(const QList<OutsideChange> &changes, const QHash<QString, QString> &titles)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(1));
    for (const OutsideChange &change : changes)
        column->addWidget(rowOf(change, titles.value(change.incidentId)));
    if (changes.isEmpty())
        column->addWidget(plainLabel(tr("The outside edition tells all of it, word for word."), uiFont(15), true));
    column->addStretch(1);
    setWidget(content);
    content->setAutoFillBackground(false);
}

} // namespace bravo
