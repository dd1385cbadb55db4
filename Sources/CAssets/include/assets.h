#ifndef SAMSPIL_ASSETS_H
#define SAMSPIL_ASSETS_H

#include <stddef.h>

/// A file that the program carries in itself and serves under /assets/.
struct samspil_asset {
  /// File name, as in its address.
  const char *_Nonnull name;
  /// Media type, as in the content-type field.
  const char *_Nonnull type;
  const unsigned char *_Nonnull bytes;
  size_t size;
};

/// The first of them; there are `samspil_asset_count`, sorted by name.
extern const struct samspil_asset *_Nonnull const samspil_assets;
extern const size_t samspil_asset_count;

#endif
