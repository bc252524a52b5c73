-- HTTP status codes in source code: hover, completion, diagnostics and fixes for Neovim 0.10 and newer.
--
--   require('statuslens').setup()                          -- `statuslens` is found in PATH
--   require('statuslens').setup({ cmd = { '/opt/statuslens', 'lsp' }, settings = { locale = 'zh-CN' } })
local M = {}

M.filetypes = {
  'apache', 'astro', 'bash', 'c', 'cfg', 'clojure', 'cpp', 'cs', 'dart', 'elixir', 'eruby', 'erlang',
  'fsharp', 'go', 'groovy', 'haproxy', 'haskell', 'html', 'htmlangular', 'http', 'hurl', 'java', 'javascript',
  'javascriptreact', 'json', 'jsonc', 'jsp', 'julia', 'kotlin', 'lua', 'markdown', 'nginx', 'nim', 'objc',
  'ocaml', 'perl', 'php', 'powershell', 'ps1', 'python', 'r', 'ruby', 'rust', 'scala', 'sh', 'svelte',
  'swift', 'terraform', 'toml', 'typescript', 'typescriptreact', 'vcl', 'vue', 'xml', 'yaml', 'zig',
}

--- Folders that hold one of these are roots.
M.root_markers = { '.statuslens.json', '.git', 'package.json', 'pyproject.toml', 'go.mod', 'pom.xml', 'Cargo.toml' }

---@class statuslens.Options
---@field cmd? string[] how the server is started
---@field filetypes? string[]
---@field settings? table what `.statuslens.json` may hold; laid over it

---@param options? statuslens.Options
function M.setup(options)
  options = options or {}
  vim.api.nvim_create_autocmd('FileType', {
    group = vim.api.nvim_create_augroup('statuslens', {}),
    pattern = options.filetypes or M.filetypes,
    callback = function(event)
      vim.lsp.start({
        name = 'statuslens',
        cmd = options.cmd or { 'statuslens', 'lsp' },
        root_dir = vim.fs.root(event.buf, M.root_markers),
        init_options = options.settings,
        settings = { statuslens = options.settings },
      }, { bufnr = event.buf })
    end,
  })
end

return M
