// Holds what moc makes of link.h.
#include "server/link.h"
