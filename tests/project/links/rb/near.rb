class Near
  def show
    refuse('gone', 410)
    Basket.new('odd', 410)
  end
end
