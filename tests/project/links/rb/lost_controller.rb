class LostController < ApplicationController
  def show
    pad(Outcomes::WIDTH)
    head Outcomes::MISSING
  end
end
