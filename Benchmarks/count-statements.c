// Counts the SQL statements that a program runs, for it to be loaded before
// SQLite (LD_PRELOAD). The count stands in the file that COUNT_STATEMENTS names.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

struct sqlite3_stmt;
static _Atomic long *count;
static int (*step)(struct sqlite3_stmt *);
static int (*is_busy)(struct sqlite3_stmt *);

__attribute__((constructor)) static void begin(void) {
  const char *path = getenv("COUNT_STATEMENTS");
  int file = path ? open(path, O_RDWR) : -1;
  void *shared = file < 0 ? MAP_FAILED : mmap(NULL, sizeof *count, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
  if (shared == MAP_FAILED) abort();
  count = shared;
  step = (int (*)(struct sqlite3_stmt *))dlsym(RTLD_NEXT, "sqlite3_step");
  is_busy = (int (*)(struct sqlite3_stmt *))dlsym(RTLD_NEXT, "sqlite3_stmt_busy");
  if (!step || !is_busy) abort();
}

// A statement begins with its first step; the further ones fetch its rows.
int sqlite3_step(struct sqlite3_stmt *statement) {
  if (!is_busy(statement)) ++*count;
  return step(statement);
}
