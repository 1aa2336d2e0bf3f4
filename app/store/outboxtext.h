#pragma once

#include "store/boardservice.h"

namespace bravo {

/// What was written, without its photos, as the outbox's file keeps it.
QString bodyOf(const OutboxEntry &entry);
/// The reverse: fills the entry, whose other members stay.
void readBody(OutboxEntry &entry, const QString &body);

QString toStored(OutboxEntry::Kind kind);
OutboxEntry::Kind outboxKindFrom(const QString &stored);

} // namespace bravo
