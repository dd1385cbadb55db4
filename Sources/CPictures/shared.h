#include "pictures.h"

/// Memory for a picture of that size, or `PICTURES_TOO_LARGE`, or `PICTURES_NO_MEMORY`.
enum pictures_result pictures_make(struct pictures_image *image, uint64_t width, uint64_t height, uint64_t most);
