#pragma once

#include <QApplication>
#include <QBoxLayout>
#include <QFuture>
#include <QHash>
#include <QLabel>
#include <QLineEdit>
#include <QList>
#include <QPainter>
#include <QPointer>
#include <QPushButton>
#include <QString>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <memory>
