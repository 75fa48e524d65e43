"""Where the built program starts."""

from multiprocessing import freeze_support

from desktop.__main__ import main

if __name__ == "__main__":
    freeze_support()  # a large import starts the program again as its helper, which ends here
    main()
