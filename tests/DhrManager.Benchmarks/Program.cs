Console.WriteLine("benchmarks: workflow | web | search");
