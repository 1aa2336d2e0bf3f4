#pragma once

#include "board/imports.h"

#include <QList>

namespace bravo::bench {

inline constexpr int people = 1000;
inline constexpr int teams = 40;

QString personName(int index);
QString teamName(int index);
/// A word of an invented language, the earlier ones the more frequent.
QString word(int index);

/// Invented stories of some 300 characters, always the same ones: posted through the first three months of 2026.
QList<IncidentRow> incidentRows(int count);
QList<PersonRow> personRows();

} // namespace bravo::bench
