#pragma once
#include <curl/curl.h>
/* curl_easy_setopt and curl_easy_getinfo are variadic macros: Swift sees neither. */
static inline CURLcode ccurl_set_text(CURL *curl, CURLoption option, const char *value) {
  return (curl_easy_setopt)(curl, option, value);
}
static inline CURLcode ccurl_set_number(CURL *curl, CURLoption option, long value) {
  return (curl_easy_setopt)(curl, option, value);
}
static inline CURLcode ccurl_set_pointer(CURL *curl, CURLoption option, void *value) {
  return (curl_easy_setopt)(curl, option, value);
}
typedef size_t (*ccurl_writer)(char *, size_t, size_t, void *);
static inline CURLcode ccurl_set_writer(CURL *curl, CURLoption option, ccurl_writer value) {
  return (curl_easy_setopt)(curl, option, value);
}
static inline CURLcode ccurl_get_number(CURL *curl, CURLINFO info, long *value) {
  return (curl_easy_getinfo)(curl, info, value);
}
static inline CURLcode ccurl_get_size(CURL *curl, CURLINFO info, curl_off_t *value) {
  return (curl_easy_getinfo)(curl, info, value);
}
