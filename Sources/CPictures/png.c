#include "shared.h"

#include <setjmp.h>
#include <stdlib.h>
#include <string.h>

#include <png.h>

static void fail(png_structp png, png_const_charp message) {
  (void)message;
  longjmp(png_jmpbuf(png), 1);
}

static void say_nothing(png_structp png, png_const_charp message) {
  (void)png;
  (void)message;
}

struct reading {
  png_structp png;
  png_infop info;
  const uint8_t *bytes;
  size_t count;
  size_t position;
  struct pictures_image image;
};

static void give(png_structp png, png_bytep to, size_t count) {
  struct reading *reading = png_get_io_ptr(png);
  if (count > reading->count - reading->position) png_error(png, "cut off");
  memcpy(to, reading->bytes + reading->position, count);
  reading->position += count;
}

/// Everything becomes red, green, blue and opacity, eight bits each.
static void even_out(struct reading *reading) {
  png_set_expand(reading->png);
  png_set_strip_16(reading->png);
  png_set_gray_to_rgb(reading->png);
  png_set_add_alpha(reading->png, 255, PNG_FILLER_AFTER);
}

/// Words, colour profiles and Exif are not even unpacked.
static void leave_words_out(png_structp png) {
  static const png_byte names[] = "iCCP\0zTXt\0iTXt\0tEXt\0eXIf\0sPLT\0tIME";
  png_set_keep_unknown_chunks(png, PNG_HANDLE_CHUNK_NEVER, names, 7);
}

static enum pictures_result read_rows(struct reading *reading, uint64_t most) {
  png_read_info(reading->png, reading->info);
  uint64_t width = png_get_image_width(reading->png, reading->info);
  uint64_t height = png_get_image_height(reading->png, reading->info);
  if (width * height > most) return PICTURES_TOO_LARGE;
  int type = png_get_color_type(reading->png, reading->info);
  int has_alpha = (type & PNG_COLOR_MASK_ALPHA) || png_get_valid(reading->png, reading->info, PNG_INFO_tRNS);
  even_out(reading);
  int passes = png_set_interlace_handling(reading->png);
  png_read_update_info(reading->png, reading->info);
  if (png_get_rowbytes(reading->png, reading->info) != width * 4) return PICTURES_BROKEN;
  enum pictures_result result = pictures_make(&reading->image, width, height, most);
  if (result != PICTURES_OK) return result;
  reading->image.has_alpha = has_alpha ? 1 : 0;
  for (int pass = 0; pass < passes; pass++) {
    for (uint64_t row = 0; row < height; row++) {
      png_read_row(reading->png, reading->image.pixels + row * width * 4, NULL);
    }
  }
  png_read_end(reading->png, NULL);
  return PICTURES_OK;
}

enum pictures_result pictures_read_png(const uint8_t *bytes, size_t count, uint64_t most,
                                       struct pictures_image *image) {
  memset(image, 0, sizeof *image);
  struct reading *reading = calloc(1, sizeof *reading);
  if (!reading) return PICTURES_NO_MEMORY;
  reading->bytes = bytes;
  reading->count = count;
  reading->png = png_create_read_struct(PNG_LIBPNG_VER_STRING, NULL, fail, say_nothing);
  if (reading->png) reading->info = png_create_info_struct(reading->png);
  enum pictures_result result = PICTURES_NO_MEMORY;
  if (reading->info) {
    if (setjmp(png_jmpbuf(reading->png))) {
      result = PICTURES_BROKEN;
    } else {
      png_set_user_limits(reading->png, 65535, 65535);
      png_set_chunk_cache_max(reading->png, 64);
      png_set_chunk_malloc_max(reading->png, 4 * 1024 * 1024);
      leave_words_out(reading->png);
      png_set_read_fn(reading->png, reading, give);
      result = read_rows(reading, most);
    }
  }
  if (reading->png) png_destroy_read_struct(&reading->png, reading->info ? &reading->info : NULL, NULL);
  if (result == PICTURES_OK) *image = reading->image;
  else pictures_free(&reading->image);
  free(reading);
  return result;
}

struct writing {
  png_structp png;
  png_infop info;
  uint8_t *bytes;
  size_t count;
  size_t room;
  uint8_t *row;
};

static void take(png_structp png, png_bytep from, size_t count) {
  struct writing *writing = png_get_io_ptr(png);
  if (count > writing->room - writing->count) {
    size_t room = (writing->room + count) * 2;
    uint8_t *larger = realloc(writing->bytes, room);
    if (!larger) png_error(png, "no memory");
    writing->bytes = larger;
    writing->room = room;
  }
  memcpy(writing->bytes + writing->count, from, count);
  writing->count += count;
}

static void flush(png_structp png) { (void)png; }

static void write_rows(struct writing *writing, const struct pictures_image *image) {
  int channels = image->has_alpha ? 4 : 3;
  png_set_IHDR(writing->png, writing->info, image->width, image->height, 8,
               image->has_alpha ? PNG_COLOR_TYPE_RGB_ALPHA : PNG_COLOR_TYPE_RGB, PNG_INTERLACE_NONE,
               PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
  png_write_info(writing->png, writing->info);
  for (uint32_t y = 0; y < image->height; y++) {
    const uint8_t *from = image->pixels + (size_t)y * image->width * 4;
    for (uint32_t x = 0; x < image->width; x++) memcpy(writing->row + (size_t)x * channels, from + (size_t)x * 4, channels);
    png_write_row(writing->png, writing->row);
  }
  png_write_end(writing->png, NULL);
}

enum pictures_result pictures_write_png(const struct pictures_image *image, uint8_t **bytes, size_t *count) {
  *bytes = NULL;
  *count = 0;
  struct writing *writing = calloc(1, sizeof *writing);
  if (!writing) return PICTURES_NO_MEMORY;
  writing->row = malloc((size_t)image->width * 4);
  writing->png = png_create_write_struct(PNG_LIBPNG_VER_STRING, NULL, fail, say_nothing);
  if (writing->png) writing->info = png_create_info_struct(writing->png);
  enum pictures_result result = PICTURES_NO_MEMORY;
  if (writing->row && writing->info) {
    if (setjmp(png_jmpbuf(writing->png))) {
      result = PICTURES_NO_MEMORY;
    } else {
      png_set_write_fn(writing->png, writing, take, flush);
      png_set_compression_level(writing->png, 6);
      write_rows(writing, image);
      result = PICTURES_OK;
    }
  }
  if (writing->png) png_destroy_write_struct(&writing->png, writing->info ? &writing->info : NULL);
  if (result == PICTURES_OK) {
    *bytes = writing->bytes;
    *count = writing->count;
  } else {
    free(writing->bytes);
  }
  free(writing->row);
  free(writing);
  return result;
}
