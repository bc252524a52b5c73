const { refuse } = require('./other/answer');
const other = require('answer-machine');

refuse(list, 410);
other.silence(list, 410);
