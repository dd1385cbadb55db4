// Posts perspectives to a case over connections that are kept open, each with
// a number of its own, and counts those that were acknowledged.
//
//   post-perspectives PORT PATH COOKIE TOKEN MARK CLIENTS SECONDS LIST
//
// The numbers acknowledged are written to the file LIST, one a line, so that
// it can be seen afterwards that each is kept. It is no fault that the server
// goes away: that is tried on purpose. Any other answer than 303 is one.
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/epoll.h>
#include <time.h>
#include <unistd.h>

enum { most = 1024, room = 16384 };

// What a person writes when they have a few minutes.
static const char text[] =
    "Jeg+ser+det,+n%C3%A5r+borgeren+kommer+hjem+fredag+eftermiddag:+medicinen+er+%C3%A6ndret,+ingen+har+sagt+det+"
    "videre,+og+vi+ringer+rundt+i+to+timer.+Det+er+ikke+viljen,+der+mangler,+men+%C3%A9t+sted+at+se,+hvad+der+er+aftalt.";

struct client {
  int socket;
  long number;
  long began;
  size_t length;
  char answer[room];
};

static struct client clients[most];
static const char *path, *cookie, *token, *mark;
static int poller, port, open_clients;
static long next_number, acknowledged, unanswered, deadline;
static unsigned *latencies;
static FILE *list;

static void stop(const char *what) {
  fprintf(stderr, "post-perspectives: %s\n", what);
  exit(1);
}

static long microseconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return now.tv_sec * 1000000L + now.tv_nsec / 1000;
}

static void leave(struct client *client) {
  close(client->socket);
  client->socket = -1;
  open_clients--;
}

static void post(struct client *client) {
  char body[2048], request[4096];
  client->number = next_number++;
  client->length = 0;
  int size = snprintf(body, sizeof body, "_token=%s&_once=%s-%ld&perspektiv=%s-%ld+%s", token, mark, client->number,
                      mark, client->number, text);
  int whole = snprintf(request, sizeof request,
                       "POST %s HTTP/1.1\r\nHost: localhost:%d\r\nCookie: %s\r\n"
                       "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: %d\r\n\r\n%s",
                       path, port, cookie, size, body);
  if (size >= (int)sizeof body || whole >= (int)sizeof request) stop("the form is too long");
  client->began = microseconds();
  if (send(client->socket, request, whole, MSG_NOSIGNAL) != whole) {
    unanswered++;
    leave(client);
  }
}

static void enter(struct client *client) {
  struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons(port)};
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  int now = 1;
  client->socket = socket(AF_INET, SOCK_STREAM, 0);
  if (connect(client->socket, (struct sockaddr *)&address, sizeof address) != 0) stop("nobody answers");
  setsockopt(client->socket, IPPROTO_TCP, TCP_NODELAY, &now, sizeof now);
  struct epoll_event event = {.events = EPOLLIN, .data.ptr = client};
  epoll_ctl(poller, EPOLL_CTL_ADD, client->socket, &event);
  open_clients++;
}

// Whether the whole answer has come. Stops at one that is no acknowledgement.
static int is_answered(struct client *client) {
  client->answer[client->length] = 0;
  char *end = strstr(client->answer, "\r\n\r\n");
  if (!end) return 0;
  if (strncmp(client->answer, "HTTP/1.1 303", 12) != 0) stop(client->answer);
  char *size = strcasestr(client->answer, "\r\nContent-Length:");
  size_t body = size && size < end ? strtoul(size + 17, NULL, 10) : 0;
  return client->length >= (size_t)(end + 4 - client->answer) + body;
}

static void acknowledge(struct client *client) {
  if (acknowledged % 65536 == 0) {
    latencies = realloc(latencies, (acknowledged + 65536) * sizeof *latencies);
    if (!latencies) stop("no memory");
  }
  long now = microseconds();
  latencies[acknowledged++] = now - client->began;
  fprintf(list, "%ld\n", client->number);
  if (now < deadline) {
    post(client);
  } else {
    leave(client);
  }
}

static void hear(struct client *client) {
  ssize_t got = recv(client->socket, client->answer + client->length, room - 1 - client->length, 0);
  if (got <= 0) {
    unanswered++;
    leave(client);
    return;
  }
  client->length += got;
  if (is_answered(client)) acknowledge(client);
}

static int ascending(const void *a, const void *b) {
  unsigned x = *(const unsigned *)a, y = *(const unsigned *)b;
  return (x > y) - (x < y);
}

int main(int count, char **given) {
  if (count != 9) stop("PORT PATH COOKIE TOKEN MARK CLIENTS SECONDS LIST");
  port = atoi(given[1]), path = given[2], cookie = given[3], token = given[4], mark = given[5];
  int wanted = atoi(given[6]);
  if (wanted < 1 || wanted > most) stop("too many clients");
  if (!(list = fopen(given[8], "w"))) stop("the list cannot be written");
  poller = epoll_create1(0);
  for (int i = 0; i < wanted; i++) enter(&clients[i]);
  long began = microseconds();
  deadline = began + (long)(atof(given[7]) * 1e6);
  for (int i = 0; i < wanted; i++) post(&clients[i]);
  while (open_clients > 0) {
    struct epoll_event events[64];
    int ready = epoll_wait(poller, events, 64, 30000);
    if (ready == 0) stop("an answer has not come in 30 seconds");
    for (int i = 0; i < ready; i++) hear(events[i].data.ptr);
  }
  long took = microseconds() - began;
  if (fclose(list) != 0) stop("the list could not be written");
  if (acknowledged > 0) qsort(latencies, acknowledged, sizeof *latencies, ascending);
  printf("{\"requests\": %ld, \"microseconds\": %ld, \"p50\": %u, \"p99\": %u, \"unanswered\": %ld}\n", acknowledged, took,
         acknowledged ? latencies[acknowledged / 2] : 0, acknowledged ? latencies[acknowledged * 99 / 100] : 0,
         unanswered);
}
