-- Driven by nvim.sh: what a person does in Neovim, step by step, checked by what Neovim shows.
vim.opt.runtimepath:append(vim.env.SL_PLUGIN)
require('statuslens').setup({ cmd = { vim.env.SL_SERVER, 'lsp' } })

local steps, failed = 0, nil

local function expect(what, condition, detail)
  steps = steps + 1
  if not condition then error(('%s: %s'):format(what, vim.inspect(detail)), 0) end
end

local function wait_for(what, condition)
  local ok = vim.wait(10000, condition, 10)
  expect(what, ok, 'not within ten seconds')
end

local function line_of(pattern)
  return vim.fn.search(pattern, 'cw')
end

-- Puts the cursor on the first character of `pattern` in the buffer.
local function go_to(pattern)
  vim.fn.cursor(1, 1)
  expect('there is a ' .. pattern, line_of(pattern) > 0)
end

local function diagnostics(code)
  return vim.tbl_filter(function(d)
    return d.source == 'statuslens' and (code == nil or d.code == code)
  end, vim.diagnostic.get(0))
end

local function float_text()
  for _, window in ipairs(vim.api.nvim_list_wins()) do
    if vim.api.nvim_win_get_config(window).relative ~= '' then
      return table.concat(vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(window), 0, -1, false), '\n')
    end
  end
end

local function run()
  vim.cmd.filetype('on')
  vim.cmd.edit('app.py')
  wait_for('the server attaches', function()
    local client = vim.lsp.get_clients({ bufnr = 0, name = 'statuslens' })[1]
    return client and client.initialized
  end)
  local client = vim.lsp.get_clients({ bufnr = 0, name = 'statuslens' })[1]

  wait_for('two findings are shown', function() return #diagnostics() == 2 end)
  local finding = diagnostics('unassigned-code')[1]
  local text = vim.api.nvim_buf_get_text(0, finding.lnum, finding.col, finding.end_lnum, finding.end_col, {})
  expect('the range of one, behind an emoji', text[1] == '299', finding)
  expect('the rule of the other', #diagnostics('reason-phrase-mismatch') == 1, diagnostics())

  go_to('NOT_FOUND')
  vim.lsp.buf.hover()
  wait_for('the hover window opens', float_text)
  expect('it tells about the code', float_text():find('404 Not Found', 1, true) ~= nil, float_text())
  vim.cmd.fclose({ bang = true })

  go_to('404 Bad')
  vim.lsp.buf.code_action({ apply = true, filter = function(action) return action.isPreferred == true end })
  wait_for('a fix changes the text', function()
    return vim.fn.search('HTTP/1.1 404 Not Found', 'cnw') > 0
  end)
  wait_for('and its finding is gone', function() return #diagnostics() == 1 end)

  go_to('299')
  vim.lsp.buf.code_action({ apply = true, filter = function(action) return action.title:find('line') ~= nil end })
  wait_for('a suppression is written', function()
    return vim.fn.search('statuslens: ignore', 'cnw') > 0
  end)
  wait_for('and nothing is left', function() return #diagnostics() == 0 end)

  go_to('abort()')
  vim.fn.cursor(vim.fn.line('.'), vim.fn.match(vim.fn.getline('.'), 'abort()') + #'abort(' + 1)
  vim.bo.omnifunc = 'v:lua.vim.lsp.omnifunc'
  local words = {}
  function WaitForMenu()
    vim.wait(10000, function()
      words = vim.tbl_map(function(item) return item.word end, vim.fn.complete_info({ 'items' }).items)
      return #words > 0
    end, 10)
  end
  vim.api.nvim_feedkeys(vim.keycode('i<C-x><C-o><Cmd>lua WaitForMenu()<CR><C-y><Esc>'), 'ntx', false)
  expect('completion offers words', #words > 0, words)
  expect('the first one is inserted', vim.fn.getline('.'):find('abort(' .. words[1], 1, true), { words, vim.fn.getline('.') })

  client.stop()
  wait_for('the server shuts down', function() return client.is_stopped() end)
end

local ok, message = pcall(run)
if not ok then failed = message end
io.stdout:write('\n', failed and ('FAILED ' .. failed .. '\n') or ('tally: editor-steps ' .. steps .. ' passed\n'))
vim.cmd(failed and 'cquit 1' or 'quitall!')
