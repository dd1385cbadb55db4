#include "shared.h"

#include <stdlib.h>
#include <string.h>

#include <gif_lib.h>

struct source {
  const uint8_t *bytes;
  size_t count;
  size_t position;
};

static int give(GifFileType *gif, GifByteType *to, int wanted) {
  struct source *source = gif->UserData;
  size_t left = source->count - source->position;
  size_t count = wanted < 0 ? 0 : (size_t)wanted < left ? (size_t)wanted : left;
  memcpy(to, source->bytes + source->position, count);
  source->position += count;
  return (int)count;
}

/// Notes which colour can be seen through, when the extension says one.
static int read_extension(GifFileType *gif, int *clear) {
  int code;
  GifByteType *data;
  if (DGifGetExtension(gif, &code, &data) == GIF_ERROR) return 0;
  while (data) {
    if (code == GRAPHICS_EXT_FUNC_CODE && data[0] >= 4 && (data[1] & 1)) *clear = data[4];
    if (DGifGetExtensionNext(gif, &data) == GIF_ERROR) return 0;
  }
  return 1;
}

/// Lays one row of the frame on the canvas.
static void lay(const GifFileType *gif, const ColorMapObject *colours, const GifByteType *row, int y, int clear,
                struct pictures_image *image) {
  uint8_t *to = image->pixels + ((size_t)(gif->Image.Top + y) * image->width + (size_t)gif->Image.Left) * 4;
  for (int x = 0; x < gif->Image.Width; x++, to += 4) {
    if (row[x] == clear || row[x] >= colours->ColorCount) continue;
    GifColorType colour = colours->Colors[row[x]];
    to[0] = colour.Red;
    to[1] = colour.Green;
    to[2] = colour.Blue;
    to[3] = 255;
  }
}

static int read_frame(GifFileType *gif, int clear, struct pictures_image *image) {
  const ColorMapObject *colours = gif->Image.ColorMap ? gif->Image.ColorMap : gif->SColorMap;
  if (!colours || gif->Image.Width <= 0 || gif->Image.Height <= 0) return 0;
  static const int starts[] = {0, 4, 2, 1}, steps[] = {8, 8, 4, 2};
  GifByteType *row = malloc((size_t)gif->Image.Width);
  int is_sound = row != NULL;
  for (int pass = 0; is_sound && pass < (gif->Image.Interlace ? 4 : 1); pass++) {
    int step = gif->Image.Interlace ? steps[pass] : 1;
    for (int y = gif->Image.Interlace ? starts[pass] : 0; is_sound && y < gif->Image.Height; y += step) {
      is_sound = DGifGetLine(gif, row, gif->Image.Width) != GIF_ERROR;
      if (is_sound) lay(gif, colours, row, y, clear, image);
    }
  }
  free(row);
  return is_sound;
}

static int lies_within(const GifFileType *gif) {
  return gif->Image.Left >= 0 && gif->Image.Top >= 0 && gif->Image.Left + gif->Image.Width <= gif->SWidth &&
         gif->Image.Top + gif->Image.Height <= gif->SHeight;
}

static enum pictures_result read_all(GifFileType *gif, uint64_t most, struct pictures_image *image) {
  if (gif->SWidth <= 0 || gif->SHeight <= 0) return PICTURES_BROKEN;
  enum pictures_result result = pictures_make(image, (uint64_t)gif->SWidth, (uint64_t)gif->SHeight, most);
  if (result != PICTURES_OK) return result;
  image->has_alpha = 1;
  int frames = 0, clear = -1;
  for (;;) {
    GifRecordType record;
    if (DGifGetRecordType(gif, &record) == GIF_ERROR) return PICTURES_BROKEN;
    switch (record) {
      case IMAGE_DESC_RECORD_TYPE:
        if (DGifGetImageDesc(gif) == GIF_ERROR || !lies_within(gif)) return PICTURES_BROKEN;
        if (++frames > 1) return PICTURES_MOVING;
        if (!read_frame(gif, clear, image)) return PICTURES_BROKEN;
        break;
      case EXTENSION_RECORD_TYPE:
        if (!read_extension(gif, &clear)) return PICTURES_BROKEN;
        break;
      case TERMINATE_RECORD_TYPE: return frames == 1 ? PICTURES_OK : PICTURES_BROKEN;
      default: return PICTURES_BROKEN;
    }
  }
}

enum pictures_result pictures_read_gif(const uint8_t *bytes, size_t count, uint64_t most,
                                       struct pictures_image *image) {
  memset(image, 0, sizeof *image);
  struct source source = {bytes, count, 0};
  int error = 0;
  GifFileType *gif = DGifOpen(&source, give, &error);
  if (!gif) return PICTURES_BROKEN;
  enum pictures_result result = read_all(gif, most, image);
  if (result != PICTURES_OK) pictures_free(image);
  DGifCloseFile(gif, &error);
  return result;
}
