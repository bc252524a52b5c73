const { refuse, Refusal } = require('./lib/answer');
const answer = require('./lib/answer.js');

function show(req, res) {
  if (!req.user) return refuse(res, 401, 'who?');
  if (!req.item) return answer.silence(res, 410);
  throw new Refusal(422, 'odd');
}

class Missing extends Refusal {
  constructor() {
    super(404, 'missing');
  }
}

answer.unknown(res, 410);
