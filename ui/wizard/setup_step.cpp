#include "wizard/setup_step.h" // for its meta object
