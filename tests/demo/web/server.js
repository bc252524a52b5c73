import express from 'express'

import { findBook, isAdult, placeOrder } from './shop.js'

const app = express()
const PORT = 404 + 7676
const TIMEOUT_MS = 500

// What the error page says above the text.
const TITLES = {
  400: 'Bad Request',
  403: 'Unauthorized',
  404: 'Not Found',
  418: "I'm a teapot",
  503: 'Service Unavailable',
}

app.get('/books/:isbn', async (req, res) => {
  const book = await findBook(req.params.isbn, { timeout: TIMEOUT_MS })
  if (!book) return res.status(404).render('error', { title: TITLES[404] })
  if (book.mirror) return res.status(305).set('Location', book.mirror).end()
  if (book.isForAdults && !isAdult(req)) return res.status(450).json({ error: 'ask your parents' })
  res.status(200).json(book)
})

app.post('/orders', express.json({ limit: 200 }), async (req, res) => {
  const reply = await placeOrder(req.body)
  if (reply.status >= 400 && reply.status < 500) return res.status(422).json(reply.problems)
  if (reply.status === 200) return res.sendStatus(201)
  res.socket.write('HTTP/1.1 503 Bad Gateway\r\n\r\n')
})

app.listen(PORT)
