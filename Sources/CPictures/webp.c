#include "shared.h"

#include <string.h>

#include <webp/decode.h>

enum pictures_result pictures_read_webp(const uint8_t *bytes, size_t count, uint64_t most,
                                        struct pictures_image *image) {
  memset(image, 0, sizeof *image);
  WebPBitstreamFeatures about;
  if (WebPGetFeatures(bytes, count, &about) != VP8_STATUS_OK) return PICTURES_BROKEN;
  if (about.has_animation) return PICTURES_MOVING;
  if (about.width <= 0 || about.height <= 0) return PICTURES_BROKEN;
  enum pictures_result result = pictures_make(image, (uint64_t)about.width, (uint64_t)about.height, most);
  if (result != PICTURES_OK) return result;
  image->has_alpha = about.has_alpha;
  size_t size = (size_t)about.width * (size_t)about.height * 4;
  if (!WebPDecodeRGBAInto(bytes, count, image->pixels, size, about.width * 4)) {
    pictures_free(image);
    return PICTURES_BROKEN;
  }
  return PICTURES_OK;
}
