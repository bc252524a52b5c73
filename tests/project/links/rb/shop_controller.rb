class ShopController < ApplicationController
  include Answers

  def show
    return refuse('gone', 410) unless item
    raise Refusal.new('odd', 422)
  end

  def sold
    head :sold_out
  end
end
