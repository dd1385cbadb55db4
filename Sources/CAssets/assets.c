#include "assets.h"
typedef int assets_unit;
