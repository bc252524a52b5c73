#include "io/pool.h"

#include "base/arena.h"

#include <stdlib.h>
#include <uv.h>

enum {
    /* Enough that workers stay busy while the oldest slot is a large file; few enough to be cheap. */
    SLOTS_PER_THREAD = 32,
    MAX_THREADS = 64
};

struct sl_pool {
    const sl_pool_calls *calls;
    unsigned char *slots;
    bool *is_done; /* by slot; under the lock */
    uint32_t n_slots;
    /* Running counts; a slot's place is the count modulo n_slots. emitted <= taken <= submitted. */
    uint64_t submitted, taken, emitted; /* the first two under the lock */
    bool has_ended;                     /* under the lock */
    uv_mutex_t lock;
    uv_cond_t work, done;
    uv_thread_t threads[MAX_THREADS];
    uint32_t n_threads;
    void *own_worker; /* of the caller's thread, if there are no others */
};

uint32_t sl_pool_default_threads(void)
{
    unsigned n = uv_available_parallelism();
    return n > MAX_THREADS ? MAX_THREADS : n;
}

static void *slot_at(const sl_pool *pool, uint64_t index)
{
    return pool->slots + (index % pool->n_slots) * pool->calls->slot_size;
}

/* Waits for a slot to run; false when there will be none. */
static bool take(sl_pool *pool, uint64_t *index)
{
    uv_mutex_lock(&pool->lock);
    while (pool->taken == pool->submitted && !pool->has_ended)
        uv_cond_wait(&pool->work, &pool->lock);
    bool is_taken = pool->taken < pool->submitted;
    if (is_taken) *index = pool->taken++;
    uv_mutex_unlock(&pool->lock);
    return is_taken;
}

static void run_thread(void *arg)
{
    sl_pool *pool = arg;
    const sl_pool_calls *calls = pool->calls;
    void *worker = calls->worker_new(calls->arg);
    for (uint64_t index; take(pool, &index);) {
        calls->run(calls->arg, worker, slot_at(pool, index));
        uv_mutex_lock(&pool->lock);
        pool->is_done[index % pool->n_slots] = true;
        uv_cond_signal(&pool->done);
        uv_mutex_unlock(&pool->lock);
    }
    calls->worker_free(calls->arg, worker);
}

sl_pool *sl_pool_new(uint32_t n_threads, const sl_pool_calls *calls)
{
    sl_pool *pool = sl_xmalloc(sizeof *pool);
    if (n_threads > MAX_THREADS) n_threads = MAX_THREADS;
    pool->calls = calls;
    pool->n_slots = n_threads > 1 ? n_threads * SLOTS_PER_THREAD : 1;
    pool->slots = sl_xmalloc(calls->slot_size * pool->n_slots);
    pool->is_done = sl_xmalloc(sizeof *pool->is_done * pool->n_slots);
    /* These fail only if memory is gone. */
    if (uv_mutex_init(&pool->lock) || uv_cond_init(&pool->work) || uv_cond_init(&pool->done))
        sl_out_of_memory(sizeof *pool);
    while (n_threads > 1 && pool->n_threads < n_threads &&
           uv_thread_create(&pool->threads[pool->n_threads], run_thread, pool) == 0)
        pool->n_threads++;
    if (pool->n_threads == 0) pool->own_worker = calls->worker_new(calls->arg);
    return pool;
}

static void emit_oldest(sl_pool *pool)
{
    uint64_t at = pool->emitted % pool->n_slots;
    uv_mutex_lock(&pool->lock);
    while (!pool->is_done[at])
        uv_cond_wait(&pool->done, &pool->lock);
    pool->is_done[at] = false;
    uv_mutex_unlock(&pool->lock);
    pool->calls->emit(pool->calls->arg, slot_at(pool, pool->emitted));
    pool->emitted++;
}

void *sl_pool_slot(sl_pool *pool)
{
    if (pool->submitted - pool->emitted == pool->n_slots) emit_oldest(pool);
    return slot_at(pool, pool->submitted);
}

void sl_pool_submit(sl_pool *pool)
{
    const sl_pool_calls *calls = pool->calls;
    uv_mutex_lock(&pool->lock);
    uint64_t index = pool->submitted++;
    if (pool->n_threads) uv_cond_signal(&pool->work);
    uv_mutex_unlock(&pool->lock);
    if (pool->n_threads) return;
    calls->run(calls->arg, pool->own_worker, slot_at(pool, index));
    pool->is_done[index % pool->n_slots] = true;
    emit_oldest(pool);
}

static void join(sl_pool *pool)
{
    uv_mutex_lock(&pool->lock);
    pool->has_ended = true;
    uv_cond_broadcast(&pool->work);
    uv_mutex_unlock(&pool->lock);
    for (uint32_t i = 0; i < pool->n_threads; i++)
        uv_thread_join(&pool->threads[i]);
}

void sl_pool_finish(sl_pool *pool)
{
    const sl_pool_calls *calls = pool->calls;
    while (pool->emitted < pool->submitted)
        emit_oldest(pool);
    join(pool);
    if (pool->own_worker) calls->worker_free(calls->arg, pool->own_worker);
    for (uint32_t i = 0; i < pool->n_slots; i++)
        calls->slot_release(calls->arg, slot_at(pool, i));
    uv_cond_destroy(&pool->done);
    uv_cond_destroy(&pool->work);
    uv_mutex_destroy(&pool->lock);
    free(pool->is_done);
    free(pool->slots);
    free(pool);
}
