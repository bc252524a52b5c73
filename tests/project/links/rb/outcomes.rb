module Outcomes
  MISSING = 404
  WIDTH = 410
end
