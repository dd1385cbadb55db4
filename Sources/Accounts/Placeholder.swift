// placeholder: replaced by the slice
