const express = require('express')
const app = express()

app.get('/née', (req, res) => {
  /* 😀 */ res.status(299).send('odd')
})

app.get('/fine', (req, res) => {
  res.status(404).send('none')
})

app.get('/open', (req, res) => {
  res.status()
})
