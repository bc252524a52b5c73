const express = require('express');

function refuse(res, code, message) {
  res.status(code).json({ message });
}

const silence = (res, code) => res.sendStatus(code);

class Refusal extends Error {
  constructor(status, message) {
    super(message);
    this.status = status;
  }
}

module.exports = { refuse, silence, Refusal };
