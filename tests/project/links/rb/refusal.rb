class Refusal < StandardError
  attr_reader :status

  def initialize(message, status)
    super(message)
    @status = status
  end
end

module Answers
  def refuse(message, code)
    render json: { message: message }, status: code
  end
end

Rack::Utils::SYMBOL_TO_STATUS_CODE[:sold_out] = 481
