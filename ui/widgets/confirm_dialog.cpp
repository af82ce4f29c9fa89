#include "widgets/confirm_dialog.h" // for its meta object
