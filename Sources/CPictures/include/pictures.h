#ifndef SAMSPIL_PICTURES_H
#define SAMSPIL_PICTURES_H

#include <stddef.h>
#include <stdint.h>

/// What became of a picture that was read or written.
enum pictures_result {
  PICTURES_OK,
  /// It cannot be read, or something of it is missing.
  PICTURES_BROKEN,
  /// It has more pixels than are allowed, as its header says.
  PICTURES_TOO_LARGE,
  /// It has more than one frame.
  PICTURES_MOVING,
  PICTURES_NO_MEMORY,
};

/// A picture in memory: `4 * width * height` bytes, red, green, blue and opacity, from the top left.
struct pictures_image {
  uint32_t width;
  uint32_t height;
  /// Whether some of it may be seen through.
  int has_alpha;
  uint8_t *_Nullable pixels;
};

/// Each reads one format and refuses more than `most` pixels before it decodes any.
/// The image is empty unless the result is `PICTURES_OK`, and then to be freed.
/// - Parameter side: A JPEG may come out smaller, but with a longest side of at least this.
enum pictures_result pictures_read_jpeg(const uint8_t *_Nonnull bytes, size_t count, uint64_t most, uint32_t side,
                                        struct pictures_image *_Nonnull image);
enum pictures_result pictures_read_png(const uint8_t *_Nonnull bytes, size_t count, uint64_t most,
                                       struct pictures_image *_Nonnull image);
enum pictures_result pictures_read_webp(const uint8_t *_Nonnull bytes, size_t count, uint64_t most,
                                        struct pictures_image *_Nonnull image);
enum pictures_result pictures_read_gif(const uint8_t *_Nonnull bytes, size_t count, uint64_t most,
                                       struct pictures_image *_Nonnull image);

/// Turns and mirrors it as Exif's orientation, 2 to 8, says it is to be shown.
enum pictures_result pictures_turn(struct pictures_image *_Nonnull image, int orientation);

/// The same picture with a longest side of `side` pixels; it must be longer before.
enum pictures_result pictures_fit(const struct pictures_image *_Nonnull image, uint32_t side,
                                  struct pictures_image *_Nonnull fitted);

/// Writes pixels and nothing else. What can be seen through becomes white in a JPEG.
/// `bytes` is to be freed with `free`.
enum pictures_result pictures_write_jpeg(const struct pictures_image *_Nonnull image, int quality,
                                         uint8_t *_Nullable *_Nonnull bytes, size_t *_Nonnull count);
enum pictures_result pictures_write_png(const struct pictures_image *_Nonnull image,
                                        uint8_t *_Nullable *_Nonnull bytes, size_t *_Nonnull count);

void pictures_free(struct pictures_image *_Nonnull image);

#endif
