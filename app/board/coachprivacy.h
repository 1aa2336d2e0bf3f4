#pragma once

#include "board/coach.h"

#include <QJsonObject>
#include <QRegularExpression>

namespace bravo {

/// Finds what belongs to a customer and not on a board: e-mail address, phone and card number, bank account,
/// date of birth, name.
class CoachPrivacy {
public:
    /// `names` and `remarks` as in a language's word file.
    CoachPrivacy(const QJsonObject &names, const QJsonObject &remarks);

    QList<Remark> remarks(const Story &story) const;

private:
    void addMails(QList<Remark> &found, const QString &text) const;
    void addAccounts(QList<Remark> &found, const QString &text) const;
    void addBirths(QList<Remark> &found, const QString &text) const;
    void addNumbers(QList<Remark> &found, const QString &text) const;
    QString numberKind(const QString &number, const QString &before) const;
    void addNames(QList<Remark> &found, const Story &story) const;
    void addName(
        QList<Remark> &found, const Story &story, const QRegularExpressionMatch &match, const QString &remark) const;

    QRegularExpression m_fullName;
    QRegularExpression m_surname;
    QRegularExpression m_cuedName;
    QRegularExpression m_birth; // a date that is said to be one of birth
    QRegularExpression m_phoned, m_numbered; // what introduces a phone number, and what one that is none
    QStringList m_notNames;
    QJsonObject m_remarks;
};

} // namespace bravo
