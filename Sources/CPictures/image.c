#include "shared.h"

#include <stdlib.h>
#include <string.h>

enum pictures_result pictures_make(struct pictures_image *image, uint64_t width, uint64_t height, uint64_t most) {
  memset(image, 0, sizeof *image);
  if (width == 0 || height == 0) return PICTURES_BROKEN;
  if (width > 65535 || height > 65535 || width * height > most) return PICTURES_TOO_LARGE;
  // Cleared, so that nothing of the program's memory is ever shown.
  image->pixels = calloc(width * height, 4);
  if (!image->pixels) return PICTURES_NO_MEMORY;
  image->width = (uint32_t)width;
  image->height = (uint32_t)height;
  return PICTURES_OK;
}

void pictures_free(struct pictures_image *image) {
  free(image->pixels);
  memset(image, 0, sizeof *image);
}

/// Where the pixel that is to be shown at (x, y) lies.
static size_t place_of(const struct pictures_image *image, int orientation, uint32_t x, uint32_t y) {
  uint32_t right = image->width - 1, bottom = image->height - 1, column, row;
  switch (orientation) {
    case 2: column = right - x; row = y; break;
    case 3: column = right - x; row = bottom - y; break;
    case 4: column = x; row = bottom - y; break;
    case 5: column = y; row = x; break;
    case 6: column = y; row = bottom - x; break;
    case 7: column = right - y; row = bottom - x; break;
    default: column = right - y; row = x; break;
  }
  return ((size_t)row * image->width + column) * 4;
}

enum pictures_result pictures_turn(struct pictures_image *image, int orientation) {
  if (orientation < 2 || orientation > 8) return PICTURES_OK;
  struct pictures_image turned;
  int lies = orientation >= 5;
  enum pictures_result result = pictures_make(
      &turned, lies ? image->height : image->width, lies ? image->width : image->height, UINT64_MAX);
  if (result != PICTURES_OK) return result;
  turned.has_alpha = image->has_alpha;
  uint8_t *to = turned.pixels;
  for (uint32_t y = 0; y < turned.height; y++) {
    for (uint32_t x = 0; x < turned.width; x++, to += 4) {
      memcpy(to, image->pixels + place_of(image, orientation, x, y), 4);
    }
  }
  pictures_free(image);
  *image = turned;
  return PICTURES_OK;
}

/// The mean of a box of pixels, each counting as much as it can be seen.
static void mean(const struct pictures_image *image, uint32_t left, uint32_t right, uint32_t top, uint32_t bottom,
                 uint8_t *to) {
  uint64_t red = 0, green = 0, blue = 0, alpha = 0, count = (uint64_t)(right - left) * (bottom - top);
  for (uint32_t y = top; y < bottom; y++) {
    const uint8_t *from = image->pixels + ((size_t)y * image->width + left) * 4;
    for (uint32_t x = left; x < right; x++, from += 4) {
      uint64_t seen = from[3];
      red += from[0] * seen;
      green += from[1] * seen;
      blue += from[2] * seen;
      alpha += seen;
    }
  }
  if (alpha == 0) return;
  to[0] = (uint8_t)((red + alpha / 2) / alpha);
  to[1] = (uint8_t)((green + alpha / 2) / alpha);
  to[2] = (uint8_t)((blue + alpha / 2) / alpha);
  to[3] = (uint8_t)((alpha + count / 2) / count);
}

enum pictures_result pictures_fit(const struct pictures_image *image, uint32_t side, struct pictures_image *fitted) {
  uint64_t longest = image->width > image->height ? image->width : image->height;
  if (side == 0 || longest <= side) return PICTURES_BROKEN;
  uint64_t width = ((uint64_t)image->width * side + longest / 2) / longest;
  uint64_t height = ((uint64_t)image->height * side + longest / 2) / longest;
  enum pictures_result result = pictures_make(fitted, width ? width : 1, height ? height : 1, UINT64_MAX);
  if (result != PICTURES_OK) return result;
  fitted->has_alpha = image->has_alpha;
  uint8_t *to = fitted->pixels;
  for (uint64_t y = 0; y < fitted->height; y++) {
    uint32_t top = (uint32_t)(y * image->height / fitted->height);
    uint32_t bottom = (uint32_t)((y + 1) * image->height / fitted->height);
    for (uint64_t x = 0; x < fitted->width; x++, to += 4) {
      uint32_t left = (uint32_t)(x * image->width / fitted->width);
      uint32_t right = (uint32_t)((x + 1) * image->width / fitted->width);
      mean(image, left, right, top, bottom, to);
    }
  }
  return PICTURES_OK;
}
