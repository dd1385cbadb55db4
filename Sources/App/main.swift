print("samspil")
