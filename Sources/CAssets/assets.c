#include "assets.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

// SwiftPM follows #embed to the files and compiles again when one changes.
// The fonts are Debian's Cabin, made into generated/ by Scripts/setup.

static const unsigned char cabin_bold[] = {
#embed "generated/Cabin-Bold.woff2"
};
static const unsigned char cabin_italic[] = {
#embed "generated/Cabin-Italic.woff2"
};
static const unsigned char cabin_regular[] = {
#embed "generated/Cabin-Regular.woff2"
};
static const unsigned char cabin_semibold[] = {
#embed "generated/Cabin-SemiBold.woff2"
};
static const unsigned char favicon[] = {
#embed "../../Assets/favicon.svg"
};
static const unsigned char live[] = {
#embed "../../Assets/live.js"
};
static const unsigned char opinions[] = {
#embed "../../Assets/opinions.js"
};
static const unsigned char rooms[] = {
#embed "../../Assets/rooms.js"
};
static const unsigned char script[] = {
#embed "../../Assets/samspil.js"
};
static const unsigned char style[] = {
#embed "../../Assets/samspil.css"
};

static const struct samspil_asset assets[] = {
  {"Cabin-Bold.woff2", "font/woff2", cabin_bold, sizeof cabin_bold},
  {"Cabin-Italic.woff2", "font/woff2", cabin_italic, sizeof cabin_italic},
  {"Cabin-Regular.woff2", "font/woff2", cabin_regular, sizeof cabin_regular},
  {"Cabin-SemiBold.woff2", "font/woff2", cabin_semibold, sizeof cabin_semibold},
  {"favicon.svg", "image/svg+xml", favicon, sizeof favicon},
  {"live.js", "text/javascript; charset=utf-8", live, sizeof live},
  {"opinions.js", "text/javascript; charset=utf-8", opinions, sizeof opinions},
  {"rooms.js", "text/javascript; charset=utf-8", rooms, sizeof rooms},
  {"samspil.css", "text/css; charset=utf-8", style, sizeof style},
  {"samspil.js", "text/javascript; charset=utf-8", script, sizeof script},
};
const struct samspil_asset *const samspil_assets = assets;
const size_t samspil_asset_count = sizeof assets / sizeof assets[0];
