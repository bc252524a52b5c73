/* The least that a language server can be: reads a framed message, sends it back. What a start and an answer
 * cost beyond this is the server's own. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static char buffer[64 << 20];

static int send_all(const char *bytes, size_t n)
{
    while (n > 0) {
        ssize_t sent = write(STDOUT_FILENO, bytes, n);
        if (sent <= 0) return 0;
        bytes += sent;
        n -= (size_t)sent;
    }
    return 1;
}

/* Sends back every whole message in [0, have); gives what is left over. */
static size_t echo(size_t have)
{
    size_t at = 0;
    for (;;) {
        char *end = memmem(buffer + at, have - at, "\r\n\r\n", 4);
        if (!end) break;
        size_t length = strtoul(buffer + at + strlen("Content-Length: "), NULL, 10);
        size_t next = (size_t)(end + 4 - buffer) + length;
        if (next > have) break;
        if (!send_all(buffer + at, next - at)) exit(1);
        at = next;
    }
    memmove(buffer, buffer + at, have - at);
    return have - at;
}

int main(void)
{
    size_t have = 0;
    for (;;) {
        ssize_t n = read(STDIN_FILENO, buffer + have, sizeof buffer - have);
        if (n <= 0) return 0;
        have = echo(have + (size_t)n);
    }
}
