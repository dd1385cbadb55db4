#include "shared.h"

#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <jpeglib.h>
#include <jerror.h>

/// Scans of a progressive picture. Real ones have about ten; thousands only cost time.
static const int most_scans = 100;

/// Libjpeg leaves a function that fails by a jump back to where it was called.
struct failing {
  struct jpeg_error_mgr base;
  jmp_buf back;
  int is_memory;
};

static void fail(j_common_ptr state) {
  struct failing *failing = (struct failing *)state->err;
  failing->is_memory = state->err->msg_code == JERR_OUT_OF_MEMORY || state->err->msg_code == JERR_NO_BACKING_STORE;
  longjmp(failing->back, 1);
}

/// What is only strange passes; what is cut off does not, nor what is strange all over.
static void warn(j_common_ptr state, int level) {
  if (level >= 0) return;
  state->err->num_warnings++;
  if (state->err->msg_code == JWRN_JPEG_EOF || state->err->num_warnings > 500) fail(state);
}

static void say_nothing(j_common_ptr state) { (void)state; }

static void look_at_scan(j_common_ptr state) {
  if (state->is_decompressor && ((j_decompress_ptr)state)->input_scan_number > most_scans) fail(state);
}

static struct jpeg_error_mgr *prepare(struct failing *failing) {
  memset(failing, 0, sizeof *failing);
  struct jpeg_error_mgr *errors = jpeg_std_error(&failing->base);
  errors->error_exit = fail;
  errors->emit_message = warn;
  errors->output_message = say_nothing;
  return errors;
}

struct reading {
  struct jpeg_decompress_struct state;
  struct jpeg_progress_mgr progress;
  struct failing failing;
  struct pictures_image image;
  uint8_t *row;
};

/// The smallest of the eighths at which the picture is still as long as it is to be.
static unsigned eighths(unsigned width, unsigned height, uint32_t side) {
  uint64_t longest = width > height ? width : height;
  unsigned eighths = 1;
  while (eighths < 8 && longest * eighths / 8 < side) eighths++;
  return eighths;
}

/// Printers' colours, as Adobe writes them: how much of each ink is missing.
static void take_inks(const uint8_t *from, uint8_t *to, unsigned count, int is_adobe) {
  for (unsigned x = 0; x < count; x++, from += 4, to += 4) {
    unsigned black = is_adobe ? from[3] : 255u - from[3];
    for (int colour = 0; colour < 3; colour++) {
      unsigned ink = is_adobe ? from[colour] : 255u - from[colour];
      to[colour] = (uint8_t)(ink * black / 255);
    }
    to[3] = 255;
  }
}

static enum pictures_result read_rows(struct reading *reading, uint64_t most, uint32_t side) {
  struct jpeg_decompress_struct *state = &reading->state;
  if ((uint64_t)state->image_width * state->image_height > most) return PICTURES_TOO_LARGE;
  int has_inks = state->jpeg_color_space == JCS_CMYK || state->jpeg_color_space == JCS_YCCK;
  state->out_color_space = has_inks ? JCS_CMYK : JCS_EXT_RGBA;
  state->scale_num = eighths(state->image_width, state->image_height, side);
  state->scale_denom = 8;
  jpeg_start_decompress(state);
  enum pictures_result result = pictures_make(&reading->image, state->output_width, state->output_height, most);
  if (result != PICTURES_OK) return result;
  size_t stride = (size_t)state->output_width * 4;
  if (has_inks && !(reading->row = malloc(stride))) return PICTURES_NO_MEMORY;
  while (state->output_scanline < state->output_height) {
    uint8_t *to = reading->image.pixels + stride * state->output_scanline;
    JSAMPROW row = has_inks ? reading->row : to;
    if (jpeg_read_scanlines(state, &row, 1) == 1 && has_inks) {
      take_inks(row, to, state->output_width, state->saw_Adobe_marker);
    }
  }
  jpeg_finish_decompress(state);
  return PICTURES_OK;
}

enum pictures_result pictures_read_jpeg(const uint8_t *bytes, size_t count, uint64_t most, uint32_t side,
                                        struct pictures_image *image) {
  memset(image, 0, sizeof *image);
  // Not on the stack: what changes between setjmp and longjmp must be where it was.
  struct reading *reading = calloc(1, sizeof *reading);
  if (!reading) return PICTURES_NO_MEMORY;
  reading->state.err = prepare(&reading->failing);
  enum pictures_result result;
  if (setjmp(reading->failing.back)) {
    result = reading->failing.is_memory ? PICTURES_NO_MEMORY : PICTURES_BROKEN;
  } else {
    jpeg_create_decompress(&reading->state);
    reading->progress.progress_monitor = look_at_scan;
    reading->state.progress = &reading->progress;
    reading->state.mem->max_memory_to_use = 384L * 1024 * 1024;
    jpeg_mem_src(&reading->state, bytes, count);
    jpeg_read_header(&reading->state, TRUE);
    result = read_rows(reading, most, side);
  }
  jpeg_destroy_decompress(&reading->state);
  if (result == PICTURES_OK) *image = reading->image;
  else pictures_free(&reading->image);
  free(reading->row);
  free(reading);
  return result;
}

struct writing {
  struct jpeg_compress_struct state;
  struct failing failing;
  uint8_t *row;
  unsigned char *bytes;
  unsigned long count;
};

/// A row without opacity, on white.
static void lay_on_white(const uint8_t *from, uint8_t *to, uint32_t count) {
  for (uint32_t x = 0; x < count; x++, from += 4, to += 3) {
    for (int colour = 0; colour < 3; colour++) {
      to[colour] = (uint8_t)((from[colour] * from[3] + 255 * (255 - from[3]) + 127) / 255);
    }
  }
}

static void write_rows(struct writing *writing, const struct pictures_image *image, int quality) {
  struct jpeg_compress_struct *state = &writing->state;
  state->image_width = image->width;
  state->image_height = image->height;
  state->input_components = 3;
  state->in_color_space = JCS_RGB;
  jpeg_set_defaults(state);
  jpeg_set_quality(state, quality, TRUE);
  state->optimize_coding = TRUE;
  jpeg_start_compress(state, TRUE);
  while (state->next_scanline < state->image_height) {
    lay_on_white(image->pixels + (size_t)state->next_scanline * image->width * 4, writing->row, image->width);
    JSAMPROW row = writing->row;
    jpeg_write_scanlines(state, &row, 1);
  }
  jpeg_finish_compress(state);
}

enum pictures_result pictures_write_jpeg(const struct pictures_image *image, int quality, uint8_t **bytes,
                                         size_t *count) {
  *bytes = NULL;
  *count = 0;
  struct writing *writing = calloc(1, sizeof *writing);
  if (!writing) return PICTURES_NO_MEMORY;
  enum pictures_result result = PICTURES_OK;
  writing->row = malloc((size_t)image->width * 3);
  writing->state.err = prepare(&writing->failing);
  if (!writing->row) {
    result = PICTURES_NO_MEMORY;
  } else if (setjmp(writing->failing.back)) {
    result = writing->failing.is_memory ? PICTURES_NO_MEMORY : PICTURES_BROKEN;
  } else {
    jpeg_create_compress(&writing->state);
    jpeg_mem_dest(&writing->state, &writing->bytes, &writing->count);
    write_rows(writing, image, quality);
  }
  jpeg_destroy_compress(&writing->state);
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
