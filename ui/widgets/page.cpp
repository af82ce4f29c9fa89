// Holds what moc makes of page.h.
#include "widgets/page.h"
