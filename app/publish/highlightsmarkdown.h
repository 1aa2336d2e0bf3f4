#pragma once

#include "board/highlights.h"

#include <QByteArray>

namespace bravo {

/// The highlights as CommonMark. What people typed stays plain text: it becomes no formatting, link or HTML.
QByteArray toMarkdown(const Highlights &highlights);

/// Typed text so escaped that CommonMark (and GitHub's dialect) shows it as it was typed; line breaks are kept.
QString markdownEscaped(const QString &text);

} // namespace bravo
