defmodule Shop.Router do
  alias Shop.Answers

  def show(conn) do
    Answers.pad("x", 410)
    Basket.refuse(conn, 410, "x")
    Answers.refuse(conn, 410, "gone")
  end
end
