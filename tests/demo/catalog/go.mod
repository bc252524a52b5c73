module bookshop.example/catalog

go 1.22
