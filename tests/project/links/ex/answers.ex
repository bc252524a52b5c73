defmodule Shop.Answers do
  import Plug.Conn

  def refuse(conn, code, message) do
    send_resp(conn, code, message)
  end

  def pad(text, size), do: String.pad_leading(text, size)
end
